/** The words of which the names of posts and bodies are made. All in lower case. */

/** Words that stand before "Director", "Head of" or "Chief Executive" and belong to it. */
export const RANKS: ReadonlySet<string> = new Set(
  (
    'interim acting joint deputy assistant associate executive strategic corporate service divisional managing ' +
    'senior group principal temporary programme project'
  ).split(' '),
);

/** Of the ranks, those that can stand before "Chief Executive"; "Strategic Chief Executive" is two things. */
export const CHIEF_RANKS: ReadonlySet<string> = new Set(
  'interim acting joint deputy assistant group'.split(' '),
);

/** Last words of a post that is named from the left: "Audit Manager", "HR Business Partners". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'manager managers officer officers lead leads leader leaders director directors partner partners adviser ' +
    'advisers advisor advisors coordinator coordinators co-ordinator accountant accountants auditor auditors ' +
    'solicitor solicitors secretary treasurer champion champions sponsor sponsors clerk clerks chair chairs ' +
    'owner owners specialist analyst planner supervisor administrator member members councillor councillors ' +
    'heads executive executives guardian commissioner commissioners registrar controller whip whips mayor ' +
    'holder holders headteacher headteachers governor governors practitioner practitioners consultant consultants ' +
    'trustee trustees'
  ).split(' '),
);

/** Last words of a body that stay a body's wherever they stand. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'board boards team teams committee committees group groups panel panels cabinet forum forums network office ' +
    'unit party taskforce hub directorate directorates department departments division partnership assembly ' +
    'commission trust ltd limited steering'
  ).split(' '),
);

/** Of those, the ones that end a remit's list too: "Director of Finance and Audit Committee" names two. */
export const MEETING_NOUNS: ReadonlySet<string> = new Set(
  'board boards committee committees panel panels group groups cabinet'.split(' '),
);

/** Capital letters that stand for a body or a field of work, not for a person. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  (
    'CMT SMT SLT EMT DMT CLT ELT WMT PMO EPMO HR OD IT ICT PH ASC CSC CYP LA LGA NHS ICB ICS GLA MHCLG DFE HRA SEND ' +
    'EDI FOI CCG LSP LEP HWB SAB SCB OSC AGC CTO TDA PPP BI GIS QA ERP SCT DLT ALMO ESG'
  ).split(' '),
);

/** Of those, the bodies that act as one and end a remit's list too: "Heads of Service and CLT". */
export const ACTING_ACRONYMS: ReadonlySet<string> = new Set(
  'CMT SMT SLT EMT DMT CLT ELT WMT NHS ICB ICS LGA GLA MHCLG DFE CCG LSP LEP HWB OSC AGC'.split(' '),
);

/** Auditors whose names read as a person's. */
export const FIRMS: ReadonlySet<string> = new Set([
  'grant thornton',
  'bishop fleming',
  'forvis mazars',
  'ernst young',
]);

/** Posts that are commonly written as letters. */
export const POST_LETTERS: ReadonlyMap<string, string> = new Map([
  ['CEX', 'Chief Executive'],
  ['CEO', 'Chief Executive'],
  ['CX', 'Chief Executive'],
  ['CFO', 'Chief Finance Officer'],
  ['COO', 'Chief Operating Officer'],
  ['CIO', 'Chief Information Officer'],
  ['DCS', "Director of Children's Services"],
  ['DASS', 'Director of Adult Social Services'],
  ['DPH', 'Director of Public Health'],
  ['SIRO', 'Senior Information Risk Owner'],
  ['SRO', 'Senior Responsible Officer'],
  ['DPO', 'Data Protection Officer'],
  ['MO', 'Monitoring Officer'],
]);

/** Of all such letters, those that are nobody's initials; four or more never are. */
export const CLEAR_LETTERS: ReadonlySet<string> = new Set(['CEX', 'CEO', 'HoS', 'PFH']);

/** Letters that open a post and want a remit after them: "AD Finance". */
export const RANK_LETTERS: ReadonlyMap<string, string> = new Map([
  ['AD', 'Assistant Director'],
  ['ED', 'Executive Director'],
  ['SD', 'Strategic Director'],
  ['CD', 'Corporate Director'],
  ['DD', 'Deputy Director'],
  ['ACE', 'Assistant Chief Executive'],
  ['ACEX', 'Assistant Chief Executive'],
  ['HOS', 'Head of'],
  ['PFH', 'Portfolio Holder'],
]);

/** Words of fields of work. A capitalised pair of words with none of these is taken for a person's name. */
export const FIELD_WORDS: ReadonlySet<string> = new Set(
  (
    'adult adults ageing and area assets asset assurance audit benefits borough budget buildings business care ' +
    "change chief child children childrens children's city clean climate commercial commissioning communications " +
    'communities community companies complaints contact contract contracts corporate cost council councils county ' +
    'crime culture customer customers data debt delivery democracy democratic demo design development digital ' +
    'district early economic economy education elections elected employment energy engagement environment ' +
    'environmental equalities equality estates events external facilities families family finance financial fleet ' +
    'for fraud future governance green group growth health help highways homelessness homes housing human income ' +
    'inclusion inclusive information infrastructure insight integrated intelligence internal investment it joint ' +
    'land leadership learning legal leisure libraries licensing local management markets media members ' +
    'modernisation neighbourhood neighbourhoods of officers operations organisational parking parks partnership ' +
    'partnerships payroll people pensions performance place places planning policy pool power press procurement ' +
    'programme programmes project projects property protection public quality realm records recovery recruitment ' +
    'regeneration registration regulatory repairs reporting research resident residents resilience resources ' +
    'revenue revenues review risk roads rural safeguarding safer safety savings schools scrutiny section security ' +
    'sector senior service services shared skills social staff standards stewardship strategic strategies strategy ' +
    'street streets support sustainability sustainable systems talent technology tenant the town towns trading ' +
    'training transformation transport treasury trust urban value volunteering waste welfare wellbeing workforce ' +
    'works young youth all each relevant every head lead leads'
  ).split(' '),
);

/** Words of the names of partners and firms: "Citizens Advice" is nobody's name. */
export const PARTNER_WORDS: ReadonlySet<string> = new Set(
  (
    'academy advice agency alliance association authority centre chamber church citizens college commerce ' +
    'consortium consultants consulting enterprise federation fire foundation homes hospital hospitals living llp ' +
    'independent person governing body midlands nhs ofsted plc police rescue school sector society solutions union unions university voluntary'
  ).split(' '),
);

/** What stands in an owner column where no owner is named. */
export const NO_OWNER: ReadonlySet<string> = new Set([
  '',
  '-',
  '–',
  '—',
  'n/a',
  'na',
  'none',
  'tbc',
  'tba',
  'tbd',
  'to be confirmed',
  'to be agreed',
  'to be determined',
  'to be decided',
  'to be allocated',
  'to be assigned',
  'to be appointed',
  'not yet assigned',
  'not yet allocated',
  'not assigned',
  'unassigned',
  'unallocated',
  'to be recruited',
  'post to be recruited',
  'new post',
  'vacant post',
  'vacancy',
  'vacant',
  'nil',
  'not applicable',
]);

/** What stands there for the owner of another row. */
export const ELSEWHERE: ReadonlySet<string> = new Set(['as above', 'see above', 'as before', 'ditto']);

/** What stands there of the work, not of who does it. */
export const STATES: ReadonlySet<string> = new Set(
  'complete completed ongoing closed open done implemented outstanding'
    .split(' ')
    .concat(['in progress', 'not started', 'on track', 'not due']),
);

/** Words after which another owner follows; longest first. */
export const LINKS: readonly (readonly string[])[] = [
  ['in', 'consultation', 'with'],
  ['in', 'conjunction', 'with'],
  ['in', 'partnership', 'with'],
  ['working', 'with'],
  ['together', 'with'],
  ['supported', 'by'],
  ['chaired', 'by'],
  ['led', 'by'],
  ['with', 'support', 'from'],
  ['as', 'well', 'as'],
  ['alongside'],
  ['with'],
  ['and'],
  ['plus'],
];

/** Labels that may stand before an owner in its cell. */
export const LABELS: ReadonlySet<string> = new Set([
  'lead',
  'lead officer',
  'lead director',
  'executive lead',
  'officer lead',
  'member lead',
  'director lead',
  'strategic lead',
  'operational lead',
  'delivery lead',
  'project lead',
  'owner',
  'action owner',
  'sro',
  'sponsor',
  'executive sponsor',
  'responsible',
  'responsible officer',
  'responsible owner',
  'accountable',
  'accountable officer',
  'support',
  'supporting',
  'supported by',
]);
