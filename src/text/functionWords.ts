/** Words that say nothing of a theme: no phrase begins or ends with one. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a about after all also an and any are as at be been before being between both but by can could did do does ' +
    'each either ensure ensures ensuring etc every for from further had has have how however if in into is it its ' +
    'may might more most must need needs no nor not of on once only or other our out over own per shall should ' +
    'should so some such than that the their them then there these they this those through to under up upon was ' +
    'we were what when where whether which while who why will with within would council councils recommend ' +
    'recommendation recommendations recommended authority'
  ).split(' '),
);
