/** The rows of the made-up plan that stands in every format, as `printBlocks` prints them. */
export const HEADER = 'Ref ; Recommendation ; Management response ; Responsible officer ; Target date';
export const R1 =
  'R1 ; The council should write down who decides what, and publish it. ; ' +
  'Agreed. The scheme will be rewritten:⏎- draft to committee⏎- published on the website ; ' +
  'Head of Legal Services ; March 2031';
export const R2 =
  'R2 ; The risk register should be reviewed by the audit committee each quarter. ; ' +
  'Agreed. A review has been added to the work plan. ; Director of Finance ; June 2031';
export const R3 =
  'R3 ; The council should draw up a workforce plan, with costs – no more than £40,000 a year. ; ' +
  'Partly agreed.⏎Consultation with staff’s unions comes first. ; Assistant Director (People) ; September 2031';
export const TITLE = 'Demoshire Council: action plan after the corporate peer challenge 2031';
