import { describe, expect, it } from 'vitest';
import { assignStrength } from '../../src/status/assignStrength.ts';

describe('assignStrength', () => {
  it.each([
    ['must', 'must', 'The Council must conclude the design of Phase 2.'],
    ['must', 'needs to', 'The Council needs to ensure that the PMO is resourced. It should do so soon.'],
    ['must', 'needs to', 'There needs to be a stocktake.'],
    ['must', 'need to', 'The Council will need to embed these changes.'],
    ['must', 'need to', 'Members need to be trained before they sit on the panel.'],
    ['must', 'is required to', 'The authority is required to publish its accounts by 31 May.'],
    ['must', 'are required to', 'Directors are required to sign a statement of assurance.'],
    ['must', 'shall', 'The Section 151 Officer shall report to Cabinet each quarter.'],
    ['must', 'has to', 'The council has to close its budget gap.'],
    ['must', 'have to', 'Officers have to record each waiver.'],
    ['must', 'It is essential', 'It is essential that the register is kept up to date.'],
    ['must', 'It is critical', 'It is critical for the Board to be chaired independently.'],
    ['must', 'It is imperative', 'It is imperative to recruit a permanent director.'],
    ['must', 'it is vital', 'In our view it is vital that lessons are learned.'],
    [
      'must',
      'as a matter of urgency',
      'As a matter of fact the accounts are late: clear the backlog, as a matter of urgency.',
    ],
    ['must', 'must', 'Once the review is done, the Council must act on it.'],
    ['must', 'must', 'Where savings cannot be met, directors must bring alternatives.'],
    ['should', 'should', 'The Council should develop a Workforce Plan.'],
    ['should', 'should', 'Where services need to change, the Council should consult residents.'],
    ['should', 'should', 'If plans must be altered, members should be told.'],
    [
      'should',
      'should',
      'The Council should list the savings that must be made and what it needs to deliver them.',
    ],
    ['should', 'should', 'Performance is good. It should be sustained.'],
    ['should', 'ought to', 'The panel ought to meet quarterly.'],
    ['should', 'We recommend', 'We recommend that the Council review its reserves.'],
    ['should', 'is recommended', 'A review of reserves is recommended.'],
    ['should', 'It remains important', 'It remains important for the Council to use benchmarking.'],
    ['should', 'are expected', 'Directors are expected to own their risks.'],
    ['should', 'Agree', 'Agree a digital strategy.'],
    ['should', 'Ensure', 'Ensure that officers know the savings which must be delivered.'],
    ['should', 'Review', 'Review the constitution, which may need to be simplified.'],
    ['should', 'Develop', 'Develop a plan so that directors could be held to account.'],
    ['should', 'Identify', 'Identify the skills the council needs to deliver its plan.'],
    ['should', null, 'A single register of contracts.'],
    ['should', null, ''],
    ['should', 'should', 'The Council should take into account how partners may wish to work.'],
    ['should', 'should', 'It should recognise that reporting could be clearer.'],
    ['could', 'should consider', 'The Council should consider creating a golden thread.'],
    ['could', 'should explore', 'The Council should explore ways to increase oversight.'],
    ['could', 'should also consider', 'Cabinet should also consider a joint committee.'],
    ['could', 'may wish', 'The Council may wish to explore ways. It should do so.'],
    ['could', 'may benefit', 'The Council may benefit from learning from others.'],
    ['could', 'might usefully', 'Scrutiny might usefully review its forward plan.'],
    ['could', 'would benefit', 'The Audit Committee would benefit from an independent member.'],
    ['could', 'would be helpful', 'It would be helpful to publish the register.'],
    ['could', 'could usefully', 'The register could usefully be published.'],
    ['could', 'could', 'This could include a review.'],
    ['could', 'Consider', 'Consider merging the two boards.'],
    ['could', 'Explore', 'Explore the option of a shared service.'],
    ['could', 'Consideration should be given', 'Consideration should be given to a shared service.'],
    ['could', 'is encouraged to', 'The council is encouraged to share its practice.'],
    [
      'could',
      'We recommend that the Council considers',
      'We recommend that the Council considers its reserves.',
    ],
    ['could', 'there is scope', 'We think there is scope for further savings.'],
  ])('%s (%s): %s', (strength, verb, text) => {
    const assigned = assignStrength(text);
    expect([assigned.strength, assigned.evidence?.text ?? null]).toEqual([strength, verb]);
  });

  it('shows the verb at its place', () => {
    const text = 'Reporting is late.\n- It must be sped up.';
    const evidence = assignStrength(text).evidence;
    expect(evidence).toEqual({ field: 'text', start: 24, end: 28, text: 'must' });
    expect(text.slice(24, 28)).toBe('must');
  });

  it('reads a long text without hanging', () => {
    const text = 'where the council that may, given which if should '.repeat(4000);
    const start = performance.now();
    expect(assignStrength(text).strength).not.toBe('');
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
