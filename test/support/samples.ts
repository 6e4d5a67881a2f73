/** A sample of what the program prints, as a document of the project shows it. */
export interface Sample {
  /** The command line behind the program's name. */
  readonly args: readonly string[];
  readonly firstLine: number;
  readonly lastLine: number;
  readonly shown: string;
}

/** `<!-- sample: evaluate, lines 5 to 20 -->` or `<!-- sample: summary, first 24 lines -->`, then a fenced block. */
const sample = /<!-- sample: ([^\n]*?), (?:first (\d+) lines|lines (\d+) to (\d+)) -->\n```\n(.*?)```/gs;

export function findSamples(markdown: string): Sample[] {
  return [...markdown.matchAll(sample)].map(([, args = '', first, from, to, shown = '']) => ({
    args: args.split(' '),
    firstLine: Number(from ?? 1),
    lastLine: Number(to ?? first),
    shown,
  }));
}

/** The document with what the program prints now in each of its samples; `print` runs the program. */
export async function fillSamples(
  markdown: string,
  print: (args: readonly string[]) => Promise<string>,
): Promise<string> {
  let filled = markdown;
  for (const found of findSamples(markdown)) {
    const lines = (await print(found.args)).split('\n').slice(found.firstLine - 1, found.lastLine);
    const marker = new RegExp(
      `(<!-- sample: ${found.args.join(' ').replace(/[.\\]/g, '\\$&')}, [^\\n]*-->\\n\`\`\`\\n).*?\`\`\``,
      's',
    );
    filled = filled.replace(marker, (_, start: string) => `${start}${lines.join('\n').trimEnd()}\n\`\`\``);
  }
  return filled;
}
