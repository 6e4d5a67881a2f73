import type { ReviewKind } from '../../model.ts';

/** Who reviews councils, in every spelling, and what kind of review it is when only they are named. */
export interface ReviewBody {
  readonly name: string;
  readonly kind: ReviewKind;
  readonly pattern: RegExp;
}

export const reviewBodies: readonly ReviewBody[] = [
  { name: 'Grant Thornton', kind: 'audit', pattern: /\bgrant thornton\b/gi },
  { name: 'EY', kind: 'audit', pattern: /\bEY\b|\b[Ee]rnst (?:&|and) [Yy]oung\b/g },
  { name: 'KPMG', kind: 'audit', pattern: /\bKPMG\b/gi },
  { name: 'Forvis Mazars', kind: 'audit', pattern: /\b(?:forvis )?mazars\b/gi },
  { name: 'BDO', kind: 'audit', pattern: /\bBDO\b/g },
  { name: 'Deloitte', kind: 'audit', pattern: /\bdeloitte\b/gi },
  { name: 'PwC', kind: 'audit', pattern: /\bPwC\b|\bpricewaterhouse ?coopers\b/gi },
  { name: 'RSM', kind: 'audit', pattern: /\bRSM\b/g },
  { name: 'Bishop Fleming', kind: 'audit', pattern: /\bbishop fleming\b/gi },
  { name: 'Azets', kind: 'audit', pattern: /\bazets\b/gi },
  { name: 'PKF Littlejohn', kind: 'audit', pattern: /\bPKF\b/g },
  { name: 'TIAA', kind: 'audit', pattern: /\bTIAA\b/g },
  { name: 'Veritau', kind: 'audit', pattern: /\bveritau\b/gi },
  { name: 'SWAP Internal Audit', kind: 'audit', pattern: /\bSWAP (?:Internal )?Audit\b/g },
  {
    name: 'Planning Advisory Service',
    kind: 'peer-challenge',
    pattern: /\bplanning advisory service\b/gi,
  },
  { name: 'LGA', kind: 'peer-challenge', pattern: /\bLGA\b|\blocal government association\b/gi },
  { name: 'Ofsted', kind: 'inspection', pattern: /\bofsted\b/gi },
  { name: 'CQC', kind: 'inspection', pattern: /\bCQC\b|\bcare quality commission\b/gi },
  { name: 'RSH', kind: 'inspection', pattern: /\bRSH\b|\b[Rr]egulator of [Ss]ocial [Hh]ousing\b/g },
  { name: 'HMICFRS', kind: 'inspection', pattern: /\bHMICFRS\b/g },
  { name: 'Housing Ombudsman', kind: 'other', pattern: /\bhousing ombudsman\b/gi },
  {
    name: 'LGSCO',
    kind: 'other',
    pattern: /\bLGSCO\b|\blocal government (?:and|&) social care ombudsman\b/gi,
  },
  { name: 'ICO', kind: 'other', pattern: /\bICO\b|\b[Ii]nformation [Cc]ommissioner\b/g },
  { name: 'CfGS', kind: 'other', pattern: /\bCfGS\b|\bcentre for governance (?:and|&) scrutiny\b/gi },
  { name: 'CIPFA', kind: 'other', pattern: /\bCIPFA\b/g },
  {
    name: 'MHCLG',
    kind: 'other',
    pattern: /\b(?:MHCLG|DLUHC)\b|\b(?:ministry of housing|department for levelling up)\b/gi,
  },
];

/** What a review is called, by its kind; a title is taken at its word before who wrote it is. */
export const kindWords: readonly { readonly kind: ReviewKind; readonly pattern: RegExp }[] = [
  {
    kind: 'peer-challenge',
    pattern: /\b(?:peer (?:challenge|review|team)|corporate peer|CPC)\b/gi,
  },
  {
    kind: 'audit',
    pattern:
      /\b(?:(?:external|internal|value for money|vfm|statutory|annual|financial) audit(?:ors?['’]?s?)?|auditor['’]?s['’]? (?:annual )?report|audit (?:recommendations?|findings|report|letter|actions?|tracker|opinion|completion report)|annual audit|statutory recommendations?|section 24|public interest report|report in the public interest|(?:value for money|vfm) (?:arrangements|recommendations?|review|report)|auditor recommendations?|AAR|ISA ?260|vfm(?! (?:strategy|policy)))\b/gi,
  },
  {
    kind: 'inspection',
    pattern:
      /\b(?:inspections?|ILACS|JTAI|regulatory judgement|CQC assessment|assurance assessment|area SEND|monitoring visit|focused visit)\b/gi,
  },
  {
    kind: 'other',
    pattern:
      /\b(?:ombudsman|scrutiny (?:review|inquiry|task|panel review)|task (?:and|&) finish|independent (?:review|investigation|inquiry)|governance review|best value(?! inspection)|public inquiry|rapid review|follow[- ]?up review reports)\b/gi,
  },
];

/** Words by which a sentence is about a review that was held. */
export const reviewNoun =
  /\b(?:peer (?:challenge|review)|CPC|audit|auditors?['’]?s?|progress review|public interest|inspection|inspected|inspectors|value for money|vfm|investigation|assessment|review report|governance review|regulatory judgement)\b/i;
