/**
 * Words that carry nothing of what a recommendation is about: grammar, and what the genre always says ("the Council
 * should ensure that appropriate arrangements are in place").
 */
export const genreWords: ReadonlySet<string> = new Set(
  (
    'a able about above across after again against all along already also although always am among an and any are as at ' +
    'be became because become been before being below best better between both but by can cannot could did do does doing ' +
    'done down due during each either else enough etc even ever every few first follow following for forward from full fully further get give given ' +
    'go going good great greater had has have having he her here his how however i if in including into is it its itself just keep kept ' +
    'last least less like made make making many may me might more most much must need needed needs new next no non nor not ' +
    'now of off on once one only onto or other others our out over own part per place possible rather re s same second see ' +
    'seek set shall she should since so some soon still such take taken than that the their them then there therefore these ' +
    'they this those three through thus to together too toward towards two under until up upon us use used using very via ' +
    'was way ways we well were what when where whether which while who whole whom whose why will with within without work ' +
    'working would yet you your ' +
    'appropriate appropriately approach area areas arrangement arrangements aspect aspects authority authorities borough ' +
    'city clear clearly consider consideration continue continued continues continuing council councils county ' +
    'current currently develop developed developing development district effective effectively effectiveness embed embedded ' +
    'embedding enable enabled ensure ensured ensures ensuring establish established establishing existing explore exploring ' +
    'focus focused focusing help helps identified identify identifying implement implementation implemented implementing ' +
    'important improve improved improvement improvements improving include included includes including increase increasing ' +
    'key level london look maintain maintaining necessary opportunity opportunities outcome outcomes organisation overall pace planned process processes ' +
    'progress provide provided provides providing recommend recommendation recommendations recommended regular regularly ' +
    'relation relevant required requires review reviewed reviewing reviews robust service services specific specifically ' +
    'strengthen strong stronger sufficient sufficiently suitable support supporting supports timely undertake undertaken undertaking ' +
    'urgently wish iterative demonstrate practice action actions detail details detailed deliver delivered delivering delivery ' +
    'agree agreed agreeing monitor monitored monitoring report reported reporting reports conclude concluded finalise finalised ' +
    ''
  ).split(' '),
);
