import { describe, expect, it } from 'vitest';
import { findHeader } from '../../src/recommendations/findHeader.ts';

/** One letter a role, so that a header and its reading stand on two short lines. */
const ROLES: Readonly<Record<string, string>> = {
  b: 'body',
  k: 'key',
  s: 'section',
  '#': 'ref',
  R: 'recommendation',
  F: 'findings',
  M: 'response',
  A: 'action',
  O: 'owner',
  T: 'timescale',
  P: 'progress',
  n: 'note',
};

const rolesOf = (headings: string): string =>
  (findHeader(headings.split(' | ').map((text, column) => ({ text, column })))?.columns ?? [])
    .map(({ role }) => Object.keys(ROLES).find((letter) => ROLES[letter] === role) ?? '?')
    .join('');

describe('a row of headings as councils and auditors print them', () => {
  it.each([
    // Internal audit: reports and trackers of what they recommended.
    [
      'Ref | Finding | Recommendation | Priority | Management response | Responsible officer | Target date',
      '#FRnMOT',
    ],
    ['No. | Observation | Risk | Recommendation | Rating | Agreed action | Owner | Deadline', '#FFRnAOT'],
    [
      'Audit title | Rec no | Recommendation | Priority rating | Original due date | Revised due date | Latest position',
      's#RnTTP',
    ],
    ['Audit review | Recommendation | Officer responsible | Date due | Current status | Comments', 'sROTPM'],
    ['Audit | Weakness | Suggested improvement | Manager’s response | By whom | By when', 'sFRMOT'],
    [
      'Finding/Weakness | Implication/Risk | Suggested action | Agreed? | Lead | Implementation date',
      'FFRnOT',
    ],
    [
      'Control weakness | Proposed improvement | Management comments | Accountable officer | Delivery date',
      'FRMOT',
    ],
    [
      'Report | Action ref | Agreed management action | Priority | Action owner | Status | Evidence',
      's#AnOPn',
    ],
    ['Area for improvement | Improvement action | SRO | Milestone date | RAGB', 'RAOTP'],
    ['Opportunity for improvement | Management action | Manager | Expected completion', 'RAOT'],
    ['Matter arising | Potential implications | Advisory point | Client response', 'FFRM'],
    [
      'Recommendation / Management action | Assigned to | Target implementation date | Follow-up status',
      'ROTP',
    ],
    ['Rec | Grade | Accepted (Y/N) | Management comment | Manager | Due', '#nnMOT'],
    // External audit: value for money, ISA 260, follow-up of earlier years.
    [
      'Recommendation | Type of recommendation | Date raised | Progress to date | Addressed? | Further action?',
      'RnnPPA',
    ],
    ['Prior year recommendation | Management update | Auditor’s assessment | Status', 'RPFP'],
    ['Assessment | Issue and risk | Recommendations | Management response', 'nFRM'],
    ['Criteria | Key recommendation | Why it matters | Management actions and lead | When', 'kRFAT'],
    ['Description of deficiency | Potential effects | Recommendation | Management response', 'FFRM'],
    ['Statutory recommendation | Action | Lead officer | Timescale | Progress as at March 2031', 'RAOTP'],
    [
      'Year | Area | Improvement recommendation | Council response | Executive lead | Anticipated completion',
      'nsRMOT',
    ],
    ['Area | Recommendation | Rationale and comments | Management response | Officer | Due', 'sRFMOT'],
    // Corporate peer challenge action plans.
    ['Peer challenge recommendation | What we will do | Who | When | How we will know', 'RAOTn'],
    ['LGA recommendation | Context | Actions | Lead | Deadline | Expected outcome | RAG', 'RFAOTnP'],
    [
      'Recommendation | Our response | Lead member | Lead officer | Milestones | Timeframe | Success measure',
      'RMOOATn',
    ],
    ['Peer team’s suggestion | Activity | Exec lead | Delivery timeline | Position statement', 'RAOTP'],
    ['CPC theme | Key recommendation | Proposed next steps | CLT sponsor | Target', 'sRAOT'],
    [
      'Recommendation from peers | Council action | Corporate director | Cabinet member | Quarter due | Update',
      'RAOOTP',
    ],
    [
      'What did the peer team say? | What are we doing? | Who is leading? | By when? | Where are we now?',
      'RAOTP',
    ],
    [
      'Learning point | Planned activity | Responsible lead | Start date | End date | Measure of success',
      'RAOTTn',
    ],
    // Inspections: Ofsted, CQC, the regulator of social housing.
    ['Area for development | Action | Lead | Timescale | Impact/outcome | Evidence | BRAG', 'RAOTnnP'],
    [
      'What needs to improve | What we will do | Lead | By when | Impact for children | Progress update',
      'RAOTnP',
    ],
    [
      'Priority | Improvement required | Tasks | Accountable | Completion date | Progress and impact',
      'nRAOTP',
    ],
    [
      'Recommendation of inspectors | Key activity | Senior leader | Timeline | Impact measures | Status',
      'RAOTnP',
    ],
    ['Inspectors’ comments | Our action | Responsible | Target date', 'RAOT'],
    ['What the reviewer said | Our action | Lead | When', 'RAOT'],
    // Best value, commissioners, governance statements, self-assessments.
    [
      'Direction | Commissioners’ recommendation | Workstream | Action | SRO | RAG this month | RAG last month',
      'nRsAOPP',
    ],
    ['Governance issue | Action proposed | Lead officer | Target date | Position at year end', 'FAOTP'],
    ['Significant governance issue | Planned improvement | Lead | Timescale', 'FAOT'],
    ['Issue identified | Improvement | Owner | Due date | Update Q1 | Update Q2', 'FROTPP'],
    ['FM Code standard | Proposal | Lead | Timescale | Current position', 'nROTP'],
    ['Ref / Recommendation | Owner & date | Progress', 'ROP'],
    ['Recommendation and priority | Accepted? | Action and timescale | Responsible officer', 'RnAO'],
    // Scrutiny and ombudsman.
    [
      'Scrutiny recommendation | Cabinet response | Executive member response | Agreed / not agreed | Lead',
      'RMMnO',
    ],
    [
      'Recommendation number | Recommendation of the task group | Cabinet decision | Portfolio | Implementation update',
      '#RMOP',
    ],
    ['Remedy | Agreed action | Complete by | Evidence supplied', 'RATn'],
    ['Service improvement recommended | Service area | Target date | Evidence of compliance', 'RsTP'],
  ])('%s: %s', (headings, roles) => {
    expect(rolesOf(headings)).toBe(roles);
  });
});
