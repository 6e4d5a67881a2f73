/**
 * Things that reviewers of councils ask about, a line each: its name, then ways to say it, divided by commas. A way is
 * words that stand near each other in any form and order, behind “=” side by side in the order given; a stroke divides
 * words of which one is enough. Written by hand
 * from what the sector's codes, standards and peer-challenge frameworks ask about, after the 81 shipped recommendations
 * and all made-up ones had been seen: what the lines add on those flatters. A word too wide to tell a thing by itself
 * stands only beside another.
 */
export const askedThingLines = `
risk appetite: risk appetite/tolerance/tolerate, risk willing/prepared/accept level/much
risk register: risk register/score/scores/scoring/mitigate/mitigating/mitigation/mitigations/controls/emerging, risk owner/owners, corporate/strategic risk refresh/record/movement/date/update
risk management~: =risk management/strategy/framework/policy/guidance, =managing/manage/manages risk, risks oversight/oversee
business continuity: business continuity, emergency plan/planning, disaster recovery, civil contingencies
worst case: worst case, scenario plan/planning/test/modelling, sensitivity analysis
budget risk: risk budget/financial/MTFS plan/plans/planning/mitigate/mitigated
savings delivery: savings/efficiency/efficiencies/reductions deliver/delivered/delivery/delivering/track/tracker/monitor/achieve/achieved/materialise/slippage/progress
savings realism: savings/efficiency/efficiencies/reductions realistic/challenge/deliverability/costed/unachievable/refresh/assumptions/identification/test, savings business case, optimism bias, efficiency/savings target/targets met/meet
savings ideas: savings/efficiency/efficiencies identify/identifying/opportunities/options
overspend: overspend/overspends/overspending/overspent, in year pressure/pressures, spending controls, pressure/pressures budget/budgets contain/control/homecare/care, demand led budget
budget gap: gap budget/funding/financial, financial/budget challenge/challenges/shortfall, structural deficit, sustainable/sustainability financial/finances plan/plans
medium term plan~: medium term financial/plan/planning/strategy, MTFS/MTFP/MTFF refresh/update/assumptions/realistic/prudent/members, long/longer term financial
reserves~: reserves, general fund balance/balances, usable balances
accounts: statement/statements accounts/financial, draft accounts, accounts closedown/timetable/deadline/audited/preparing/production/quality, closedown
schools deficit: dedicated schools grant, DSG, high needs deficit/overspend/spending/funding, special needs deficit
budget monitoring: budget/financial monitoring/reports/forecasts outturn/cabinet/monthly/members/regular, financial monitoring/performance
budget and priorities: budget/budgets/budgeting/spend align/aligned/priorities, budgeting zero/outcome/outcomebased
fees and charges~: fees charges, charges cost
treasury and borrowing~: treasury, borrowing, minimum revenue provision, commercial investment/investments, prudential
capital programme~: capital programme/slippage/reprofile/strategy/delivery/spending
asset management~: asset management/strategy/database/plan, estate/property/buildings strategy/rationalise, asset/land/buildings/property disposal/disposals/dispose/surplus/sale/sell, capital receipts
building condition: condition/repair/repairs/state/maintenance/surveys buildings/estate/offices/property
companies~: subsidiary/subsidiaries, company/companies owned/wholly/shareholder/board/subsidiary/trading/housing/oversight/plan/arms, shareholder
commercial case: business case viability/viable/financial/commercial
procurement rules: waiver/waivers/waived/exemption/exemptions, direct award/awards, procurement/tendering competition/competitive, contract procedure rules, contracts rolled
contract register: contracts/contract/agreements register/list/expiry/rolled
contract management~: contract/contracts/supplier/suppliers/contractor/contractors manage/managers/management/monitoring/performance/held, contracts skills
outstanding contracts: contract/contracts/agreement/agreements finalise/finalised/outstanding/signed
social value: social value, local firms/suppliers/businesses tenders/bid/contracts
workforce plan: workforce plan/planning/strategy/future, people strategy/plan, skills future/foresees/years
recruitment and retention~: recruitment/recruit/retention/retain/vacancy/vacancies, permanent/vacant/hard posts/appointments/roles
agency staff: agency staff/workers/spending, interim/interims staff/practitioners/workers/officers, temporary workers/staff, locum, reliance consultants
sickness absence: sickness, absence staff/management/rates/levels, ill health, occupational health
succession: succession, retire/retirement/retiring posts/service/heads/follow/officers, key single person/persons dependence/dependency/reliance
appraisal: appraisal/appraisals, individual/personal objectives/goals/targets, performance reviews employees/staff, annual conversation/conversations
staff wellbeing: wellbeing staff/employee/employees/programme, change fatigue, staff morale/survey/feel/stress, ask staff
management development~: leadership/management/managers/leaders development/training/coaching/mentoring/mentorship/programme, coaching
organisational culture~: organisational/organisation culture, culture change/staff, values behaviours
roles and structure: roles titles/clarity/functions, spans control, senior/management structure/tiers/posts/appointments, job titles
capacity~: capacity resources/resource/stocktake/corporate/pace/gaps/skills/capability, resources stocktake
finance team: finance team/roles/capacity/skills/posts/staff
policies up to date~: policies/procedures date/up/versions/accessible/staff
golden thread: golden thread, thread articulated, line sight
plans linked: service/business/directorate/department/departments plan/plans/planning link/contribute/contributes/priorities/corporate/template/ambitions, strategies plans link/links
vision~: vision borough/city/council/residents/shared/place/new/clear, place priorities, long term vision
measures fewer: indicators/measures/KPI fewer/limited/small/many/handful/hundred/streamline/key
targets for measures: indicator/indicators/measures/KPI/KPIs target/targets/success/clarify/owner
benchmarking: benchmark/benchmarking/benchmarks, compare/compared/comparison similar/nearest/other/neighbours/peers councils/authorities/costs
data quality: data/information/figures/numbers quality/accuracy/accurate/reliable/trust/errors/checks/validate/gaps
data policy: =data policy/strategy/governance/standards
performance reporting~: performance/KPI report/reports/reporting/dashboard/oversight, time lag, reports late
data insight~: insight data/use/intelligence, data led/driven
internal audit~: internal audit, audit plan
audit recommendations: recommendations audit/auditor/auditors/implemented/implement/tracked/previous/outstanding/earlier
peer review plan: peer review/challenge recommendations/findings/plan
audit committee members: audit/governance committee independent/lay/co/external/qualified
committee effectiveness: committee/committees effectiveness/self/assessment/evaluate/performs/terms
scrutiny~: scrutiny focus/topics/role/function/work/chairs/overview/decisions/challenge/pre/constitution
constitution~: constitution, scheme delegation, delegated decisions
members and officers: member/members/councillors officer/officers relations/relationship/relationships/protocol/working/roles/trust/briefing, member officer
member development: member/members/councillor/councillors development/training/induction/support/skills
decision records: decision/decisions record/records/recorded/transparent/transparency/published
standards and interests: code conduct, declarations/declaration interest/interests, gifts hospitality, conflicts interest, inappropriate behaviour, standards complaints/committee
whistleblowing and fraud: whistleblowing, fraud, corruption, bribery
annual governance statement: annual governance statement, AGS
programme office: =programme/project management/office, PMO, projects/project/programme method/consistent/consistently/standard/gateways/gateway/portfolio
transformation~: transformation programme/portfolio/team/activity/office/agenda, change programme/portfolio/initiatives/activity/agenda, improvement/change initiatives
benefits: benefits/gains realised/realisation/measurable/track/tracks/tracked/expected/potential/programme/projects/cashable, outcomes programme/portfolio define/achieve
lessons of projects: lessons/learning/learn/learned project/projects/scheme/schemes/completed/close/closed/incident/procurement/implementation, post implementation review/reviews
digital strategy~: digital/technology/IT/ICT strategy/programme/roadmap
cyber security: cyber, ransomware, hackers, attack systems/services, back ups, losing systems
digital inclusion: digital inclusion/exclusion/excluded/skills, online/computer skills/residents/behind/computer, assisted access/digital
core systems~: ERP, finance/legacy/HR/payroll system/systems replace/implementation/supported/configured
online services~: website, online transactions/services/self, self service
consultation: consultation/consultations/consult feedback/public/residents/exercises/response/early/earlier/views, residents/people views used/asked/heard
resident engagement: resident/residents/community/communities/public/citizens engage/engagement/engaging/involve/involved/involving/voice/listen/front/say/convening/decisions, local/area/neighbourhood assemblies/forums/assembly
tenant engagement: tenant/tenants voice/say/panel/involve/involvement/scrutiny
communications~: communication/communications strategy/plan/external, tell story
internal communications: communication/communications internal/staff
social media: social media, media interviews
complaints~: complaint/complaints, Ombudsman
member enquiries: member/members/councillor/councillors/ward enquiries/enquiry/casework/replies/answers/cases
customer service~: =customer journey/experience/service/services/access/standards/contact/satisfaction/charter, =service standards, contact centre, calls answered/abandoned
resident access~: resident/residents access/requests
information requests~: FOI, freedom information, subject access, SARs
partnerships~: =partnership working/strategy/arrangements, partners/partnership strategic/formalised/network/management, anchor/anchors
voluntary sector: voluntary sector/organisations/groups, charities, community groups, VCSE, third sector
health partners~: NHS, health partners/partnership/integration/commissioning/care, integrated care, joint commissioning, hospital discharge
sector leadership: sector leadership/led, national/nationally/London leadership/debate/role/sector/contribution, practice/success share/shared outside/nationally/elsewhere
place leadership~: leadership/leader place, convening partners
devolution~: devolution, combined authority
equality~: equalities, equality impact/objectives/assessments, protected characteristics, diversity inclusion, EDI
climate~: climate, net zero, carbon
waste and recycling~: waste collection/service/recycling/policies, recycling
fleet~: fleet
homelessness~: homeless/homelessness, temporary accommodation, rough sleeping
housing repairs~: repairs housing/homes/tenants/plan/responsive/backlog
damp and mould: damp, mould
stock condition: stock/homes/dwellings/housing/properties condition/surveys/surveyed/investment/state
empty homes: void/voids, relet, empty homes
housing account~: HRA, housing revenue account
new homes~: affordable homes/housing, new homes, housing delivery
landlord safety: fire/building/gas/electrical/tenants/statutory safety/safe/checks/inspections, landlord compliance
social care costs: social care demand/costs/pressures/overspend
placements: placement/placements children/residential/costs/external/care, looked after children, foster/fostering, children care homes
education and health plans: EHC, EHCP, education health care plans, special needs assessment/assessments/plan/wait
school transport~: school/SEND/home transport
social work practice~: supervision social/workers/practice, assessments timely, care plans, safeguarding
planning service~: planning committee/applications/appeals, local plan
legal advice~: legal advice
statutory officers~: statutory officers/officer/posts, monitoring officer, section 151
improvement plan~: improvement plan/board/journey/programme
`;
