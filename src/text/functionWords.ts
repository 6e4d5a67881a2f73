/** Words that say nothing of a theme: no phrase begins or ends with one. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a about above across after against albeit all along alongside also although amid amidst among amongst an ' +
    'and any are around as at be because been before behind being below beneath beside besides between beyond ' +
    'both but by can could despite did do does during each either ensure ensures ensuring etc every except for ' +
    'from further furthermore had has have hence how however if in inside into is it its may might more moreover ' +
    'most must need needs no nor not of off on once only onto or other our out outside over own per regarding ' +
    'shall should since so some such than that the their them then there thereby therefore these they this those ' +
    'through throughout thus till to toward towards under underneath unless unlike until up upon versus via was ' +
    'we were what when where whereas whether which while who why will with within without would council councils ' +
    'recommend recommendation recommendations recommended authority'
  ).split(' '),
);
