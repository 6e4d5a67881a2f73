interface ChoicesProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly { readonly value: Value; readonly words: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few: radio buttons in a row. */
export function Choices<Value extends string>({
  name,
  legend,
  values,
  chosen,
  onChoose,
}: ChoicesProps<Value>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {values.map(({ value, words }) => (
        <label>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
