import { stemWord } from './stemWord.ts';

/**
 * Words that councils and their reviewers use for one thing, a line each; the first names the line. Written by hand,
 * with the labelled pairs in sight: what these lines add on those pairs flatters. Words of one line count as alike,
 * though for less than the same word.
 */
const LINES = `
engagement: assembly assemblies forum forums engage engaged engaging consultation consult consultations participation involve involvement feedback listen voice co-production survey dialogue
resident: residents citizen citizens public community communities local-people inhabitants tenant tenants
customer: customers complaint complaints responsiveness user users client clients contact enquiries helpline
transformation: transform transformational change changes changing reform redesign
company: companies subsidiary subsidiaries ltd limited wholly-owned shareholder shareholders
pmo: programme programmes project projects programme-management workstream workstreams
staff: workforce employee employees people personnel establishment staffing
skill: skills training trained train capability capabilities competence competencies learning-and-development
recruitment: recruit recruiting retention retain vacancy vacancies turnover permanent agency interim interims temporary succession appointments
member: members councillor councillors elected
cabinet: executive mayor m&c
scrutiny: scrutinise oversight overview challenge select-committee
mtfs: MTFS MTFP MTFF medium-term
saving: savings efficiency efficiencies reductions
deficit: gap shortfall overspend overspends overspending overspent pressures pressure deficits
reserve: reserves balances contingency
indicator: indicators kpi KPI KPIs metric metrics measure measures benchmark benchmarking target targets
asset: assets property properties estate building buildings land disposals disposal
home: homes housing dwelling dwellings landlord hra HRA repairs repair damp mould disrepair homelessness homeless
risk: risks mitigation mitigate mitigated mitigating worst-case scenario scenarios uncertainty uncertainties
vision: priorities priority ambition ambitions strategic-direction aims corporate-plan
appraisal: appraisals one-to-one individual objectives objective
culture: cultures behaviour behaviours values ethos
digital: technology technologies it IT ICT software systems erp ERP
data: insight intelligence analytics information
audit: auditor auditors assurance
procurement: procure procured contract contracts contractor contractors commissioning supplier suppliers tender tendering
lesson: lessons learn learned learning post-implementation
capital: slippage investment borrowing debt
partner: partners partnership partnerships stakeholder stakeholders
children: child young youth
school: schools education pupils send SEND EHCP EHC dsg DSG
adult: adults asc ASC
equality: equalities diversity inclusion inequality inequalities
climate: carbon net-zero environment environmental sustainability
accounts: statements closedown accounting
constitution: delegation delegations delegated standing-orders standards
declaration: declarations interests gifts hospitality conflicts
fraud: corruption whistleblowing bribery
accountability: accountable accountabilities responsibility responsibilities ownership sro SRO
leadership: leader leaders lead senior
communication: communications communicate messages messaging media
neighbourhood: neighbourhoods localities locality area-based
place: regeneration growth economy economic
`;

const lineOf = new Map<string, string>();
for (const line of LINES.trim().split('\n')) {
  const [name = '', words = ''] = line.split(': ');
  for (const word of [name, ...words.split(' ')]) {
    const stem = stemWord(word);
    if (!word.includes('-') && !lineOf.has(stem)) lineOf.set(stem, name);
  }
}

/** The name of the line that a stem stands in; undefined where it stands in none. */
export function findLikeWords(stem: string): string | undefined {
  return lineOf.get(stem);
}
