import { REST, type Comparison } from '../../../src/compare/comparison.ts';
import { kindNames } from '../../../src/compare/describeComparison.ts';
import { sideModes, sideNames } from '../../../src/compare/sides.ts';
import { countOf } from '../../data/words.ts';
import { Choices } from '../../frame/Choices.tsx';
import { closePanel } from '../../state/changes.ts';
import { visit } from '../../state/navigation.ts';
import { comparedKinds, type PageState } from '../../state/pageState.ts';

interface CompareControlsProps {
  readonly state: PageState;
  readonly pair: Comparison;
}

/** Which two are compared, within which kind of review, and what is counted. */
export function CompareControls({ state, pair }: CompareControlsProps) {
  const [first, second] = pair.groups;
  const change = (part: Partial<PageState>): void => {
    visit(closePanel({ ...state, first: first?.id ?? null, second: second?.id ?? null, ...part }));
  };
  const names = [...new Set([...pair.choices, first?.id ?? '', second?.id ?? ''])].filter(
    (name) => name !== '' && name !== REST,
  );
  return (
    <div class="controls">
      <Choice
        words="Compare"
        value={first?.id ?? ''}
        options={names.map((name) => ({ value: name, words: name, isOff: name === second?.id }))}
        onChoose={(value) => {
          change({ first: value });
        }}
      />
      <Choice
        words="with"
        value={second?.id ?? REST}
        options={[
          ...names.map((name) => ({ value: name, words: name, isOff: name === first?.id })),
          { value: REST, words: 'the rest', isOff: false },
        ]}
        onChoose={(value) => {
          change({ second: value });
        }}
      />
      <Choice
        words="within"
        value={pair.kind}
        options={listKinds(pair)}
        onChoose={(value) => {
          change({ within: comparedKinds.find((kind) => kind === value) ?? null });
        }}
      />
      <Choices
        name="side"
        legend="Show"
        values={sideModes.map((value) => ({ value, words: sideNames[value].short }))}
        chosen={state.side}
        onChoose={(side) => {
          visit(closePanel({ ...state, side }));
        }}
      />
    </div>
  );
}

/** The kinds of review that there are, with how many recommendations come from each. */
function listKinds({ kind, kinds }: Comparison): ChoiceProps['options'] {
  const known = kinds.some((one) => one.kind === kind) || kind === 'all' ? [] : [{ kind, records: 0 }];
  return [
    ...[...kinds, ...known].map((one) => ({
      value: one.kind,
      words: `${kindNames[one.kind]} (${countOf(one.records, 'recommendation')})`,
      isOff: false,
    })),
    { value: 'all', words: 'all kinds, mixed', isOff: false },
  ];
}

interface ChoiceProps {
  readonly words: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string; readonly isOff: boolean }[];
  readonly onChoose: (value: string) => void;
}

/** One of many, with its word before it. */
export function Choice({ words, value, options, onChoose }: ChoiceProps) {
  return (
    <label class="choose">
      <span>{words}</span>{' '}
      <select
        value={value}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option value={option.value} disabled={option.isOff} selected={option.value === value}>
            {option.words}
          </option>
        ))}
      </select>
    </label>
  );
}
