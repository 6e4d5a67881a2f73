import type { Role } from './roles.ts';

/**
 * Headings by which councils and auditors name each column, in lower case without marks, set apart by commas. Those of
 * `note` are known to hold none of the others.
 */
const HEADINGS: Readonly<Record<Role, string>> = {
  body: `
    review report, review, source, source of recommendation, reviewing body, inspection`,
  key: `
    kloe ref, kloe, key line of enquiry, criteria, criterion, kloes, key lines of enquiry, line of enquiry`,
  section: `
    strand, theme, area, section, workstream, work stream, service area, topic, subject, workstreams, theme
    area, pillar, priority area, key area, directorate, objective, core theme, peer challenge theme, audit,
    report, audit title, audit name, audit review, name of audit, title of audit, audit report, report title,
    audit area, audit assignment, assignment, review title, review name, review area, audit report title, report
    name, programme, chapter, function`,
  ref: `
    ref, ref no, reference, no, number, rec no, rec ref, recommendation no, recommendation ref, recommendation
    number, item, id, rec, rec id, action ref, action no, action number, sr, item no, item number, serial no,
    unique id, ref number, reference number, s no, r no`,
  recommendation: `
    recommendation, recommendations, key recommendation, key recommendations, auditor recommendation, peer
    recommendation, peer challenge recommendation, lga recommendation, improvement recommendation, audit
    recommendation, details, action required, agreed recommendation, recommended action, proposal, area for
    improvement, improvement area, summary of recommendation, peer team recommendation, peer review
    recommendation, cpc recommendation, lga peer challenge recommendation, lga cpc recommendation, external
    audit recommendation, internal audit recommendation, statutory recommendation, recommendation made,
    recommendation description, recommendation summary, recommendation text, description of recommendation,
    recommendations made, what we were asked to do, what the peer team said, what peers told us, peer feedback,
    auditors recommendation, auditors recommendations, recommendation detail, recommendation details,
    improvement required, details of recommendation, suggested improvement, suggested improvements, improvement
    suggested, suggested action, suggested actions, suggestion, suggestions, proposed improvement, improvement
    opportunity, improvement opportunities, opportunity for improvement, opportunities for improvement,
    opportunity, opportunities, advisory point, advisory points, learning point, learning points, lesson,
    lessons, lessons learned, lessons learnt, lesson learned, learning, area for development, areas for
    development, areas for improvement, area for action, areas for action, area of improvement, improvement
    areas, what needs to improve, what needs to change, what needs to be done, improvement point, point for
    consideration, points for consideration, area for consideration, areas for consideration, development area,
    development areas, remedy, remedies, improvement needed, improvement, improvements, improvement actions
    required, peer suggestion, proposals, requirement, requirements, recommended actions, required improvement,
    required action, actions required, key area for improvement, ofsted recommendation, cqc recommendation,
    inspection recommendation, inspectors recommendation, what was recommended, what we recommended, what we
    recommend`,
  findings: `
    findings, finding, impact, findings impact, finding impact, issue, issues, issue identified, issue risk,
    risk, rationale, summary findings, weakness, observation, background, context, auditor judgement,
    implication, issue and risk, findings and impact, key findings, audit finding, audit findings, peer finding,
    peer findings, issues identified, risk issue, issue and recommendation background, control weakness, reason,
    reasons, rationale for recommendation, description, matters arising, matter arising, implications, potential
    risk, risk identified, finding and risk, finding risk, findings and risk, findings and implications, key
    finding, why it matters, why, effect, effects, potential effect, consequence, consequences, deficiency,
    deficiencies, observations, weaknesses, strengths and weaknesses, gap, gaps, gap identified, root cause,
    cause, area of concern, areas of concern, concern, concerns, what we found, what was found, governance
    issue, significant governance issue, significant issue, conclusion, conclusions, auditors assessment,
    auditors conclusion`,
  response: `
    response, management comment, management comments, management response, council response, response from
    management, councils response, officer response, agreed management response, comment, comments, management
    comment response, our response, managements response, agreed response, response to recommendation, council
    comment, council comments, officer comment, officer comments, managers comments, what we did, council
    response to recommendation, service response, cabinet decision, executive decision, cabinet response,
    executive response, client response, agreed response and action, decision on recommendation, reply`,
  action: `
    action, actions, agreed action, agreed actions, action taken, actions taken, planned action, planned
    actions, proposed action, proposed actions, key milestones, milestones, milestone, key milestones and
    description, key actions, what we will do, activity, activities, action to be taken, actions to be taken,
    improvement action, next steps, management action, agreed management action, agreed management actions,
    management actions, proposed management action, action plan, key action, action agreed, actions agreed,
    action proposed, action planned, what we are doing, what we are going to do, what will we do, what we plan
    to do, our action, our actions, specific actions, task, tasks, deliverable, deliverables, implementation
    plan, action description, description of action, action s, key tasks, key deliverables, council action, sub
    action, sub actions, milestones actions, actions milestones, agreed action plan, planned activity, key
    activity, what are we doing, what have we agreed to do, planned improvement, planned improvements, steps,
    key steps, proposed next steps, required activity, mitigating action, mitigating actions, further action,
    further actions, agreed steps, management plan`,
  owner: `
    owner, by whom, lead, lead officer, responsible officer, responsible, responsibility, strategic owner,
    action owner, officer, who, responsible person, accountable officer, lead director, lead member, portfolio
    holder, cabinet member, strategic lead, lead officer s, accountable, sro, senior responsible officer,
    responsible director, input service area s, input or service area s, lead service, responsible lead, leads,
    owners, action owners, recommendation owner, responsible officers, responsible officer s, officer
    responsible, person responsible, people responsible, responsible owner, responsible manager, responsible
    service, responsible team, who is responsible, whos responsible, who by, who will lead, lead officers, lead
    officer and member, lead members, lead cabinet member, lead councillor, lead person, led by, lead team, lead
    department, lead responsibility, named officer, named lead, portfolio, portfolio holders, portfolio lead,
    political lead, member lead, officer lead, executive lead, executive member, corporate lead, service
    director, head of service, senior owner, clt lead, smt lead, cmt lead, slt lead, clt owner, sponsor,
    executive sponsor, project lead, delivery lead, assigned to, owned by, action by, by who, accountable
    director, accountable lead, accountable person, input service areas, service lead, lead service area,
    responsible body, responsible committee, whom, director, corporate director, assistant director, manager,
    senior leader, executive director, leader, lead and owner, lead partner, lead agency, exec lead, exec
    sponsor, exec owner, who is leading, whos leading, who leads, lead name, name of lead, name of officer,
    officer name, officer s responsible, responsible party, delegated to, allocated to, job title, post, post
    holder, postholder`,
  timescale: `
    start, end, finish, finish date, timescale, timescales, timeline, timeframe, time frame, due by, due date,
    target date, completion date, by when, when, deadline, date, implementation date, target completion date,
    original date, revised date, original target date, revised target date, new target date, current target
    date, original due date, revised due date, new due date, current due date, original deadline, revised
    deadline, new deadline, current deadline, original timescale, revised timescale, new timescale, current
    timescale, original completion date, revised completion date, new completion date, current completion date,
    original implementation date, revised implementation date, new implementation date, current implementation
    date, original target completion date, revised target completion date, new target completion date, current
    target completion date, original date for completion, revised date for completion, new date for completion,
    current date for completion, new date, agreed date, date for completion, completion by, target, due, date
    due, time scale, time scales, timetable, time line, dates, by date, complete by, completed by, to be
    completed by, due for completion, expected completion date, expected completion, anticipated completion
    date, planned completion date, estimated completion date, estimated completion, forecast completion date,
    forecast date, planned date, planned end date, end date, start date, delivery date, target for completion,
    target timescale, target deadline, target completion, date of implementation, implementation by, implemented
    by, timeframe for completion, timescale for completion, timescale for implementation, timescales for
    delivery, date to be completed, date to be completed by, action date, action due date, agreed implementation
    date, proposed completion date, proposed date, date of completion, delivery timescale, deadline date, when
    by, revised implementation, milestone date, due by date, anticipated completion, planned completion, target
    implementation, target quarter, timing, expected date, agreed timescale, agreed deadline, agreed timescales,
    agreed completion date, delivery by, deliver by, start and end date, start and end dates, expected
    implementation date, anticipated date, due quarter`,
  progress: `
    progress, update, updates, status, progress update, current position, position, latest update, progress to
    date, progress made, status update, rag, rag status, current status, outcome, progress comment, progress
    status, action taken to date, progress on recommendation, incorporation within improvement plan, monitoring,
    evidence of progress, complete, percentage complete, how monitored, progress updates, progress so far,
    current progress, latest position, latest progress, latest status, update on progress, progress report,
    progress against action, progress against actions, progress against recommendation, progress since last
    report, progress notes, progress comments, progress commentary, commentary, status comments, status
    commentary, rag rating, brag, brag status, brag rating, r a g, rag status and update, implementation status,
    action status, delivery status, completion status, status of action, status of recommendation, status of
    implementation, percent complete, percentage completed, complete y n, action progress, follow up, follow up
    position, position statement, current update, evidence of completion, evidence of implementation, work
    completed to date, actions completed, action completed, actions to date, what we have done, what has been
    done, monitoring comments, where we are now, implementation progress, current state, overall status, overall
    rag, ragb, ragb status, ragb rating, rag b, b rag, bragg, addressed, implemented, implemented y n, done, done y n, actioned,
    implemented yes no, complete yes no, completed y n, completed yes no, where are we now, evidence of
    compliance, progress and impact, progress and evidence, evidence and progress, year end position, position
    at year end, current rag, rag now, direction of travel, has this been implemented, has it been implemented,
    fully implemented, has this been completed, has it been completed, has this been done`,
  note: `
    priority, priority level, priority rating, rating, risk rating, risk level, category, grade, cost, budget,
    resources, resource, resource implications, resources required, success measure, success measures, success
    criteria, measure of success, measures of success, how will we know, what will success look like, kpi, kpis,
    outcome required, desired outcome, expected outcome, intended outcome, outcomes, dependencies, date
    completed, completed date, date raised, report date, evidence, notes, accepted, accepted y n, accepted yes
    no, agreed, agreed y n, agreed yes no, accept, accept y n, accepted or not accepted, agreed not agreed,
    agree, agree disagree, accepted rejected, acceptance, impact outcome, outcome impact, intended impact,
    expected impact, impact measures, measures of impact, expected outcomes, intended outcomes, desired
    outcomes, expected benefits, benefits, success looks like, evidence supplied, evidence required, type,
    importance, significance, risk score, impact score, likelihood, likelihood score, inherent risk, residual
    risk`,
};

/** The role that each known heading names. */
export const ROLE_OF: ReadonlyMap<string, Role> = new Map(
  Object.entries(HEADINGS).flatMap(([role, names]) =>
    names.split(',').map((name) => [name.replace(/\s+/g, ' ').trim(), role as Role] as const),
  ),
);
