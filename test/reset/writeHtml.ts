import { escapeXml } from '../../src/outputs/escapeXml.ts';
import type { Line, Piece } from './setPieces.ts';

/** A web page that holds the pieces; `style` is its style sheet. */
export function writeHtml(pieces: readonly Piece[], title: string, style = ''): string {
  const body = pieces.map((piece) => {
    if (piece.kind === 'lines') return renderLines(piece.lines);
    const rows = piece.rows.map(
      (row) => `<tr>${row.map((cell) => `<td>${renderLines(cell)}</td>`).join('')}</tr>`,
    );
    return `<table>\n${rows.join('\n')}\n</table>`;
  });
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeXml(title)}</title><style>${style}</style></head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

/** Paragraphs and lists inside one another. */
function renderLines(lines: readonly Line[]): string {
  const open: string[] = [];
  let html = '';
  const closeTo = (depth: number): void => {
    while (open.length > depth) html += `</li></${open.pop() ?? ''}>`;
  };
  for (const { kind, depth, text } of lines) {
    if (kind === 'plain') {
      closeTo(0);
      html += `<p>${setText(text)}</p>`;
      continue;
    }
    const tag = kind === 'number' ? 'ol' : 'ul';
    closeTo(depth + 1);
    if (open.length > depth && open.at(-1) !== tag) closeTo(depth);
    if (open.length > depth) html += '</li><li>';
    while (open.length <= depth) {
      html += `<${tag}><li>`;
      open.push(tag);
    }
    html += setText(text);
  }
  closeTo(0);
  return html;
}

function setText(text: string): string {
  return escapeXml(text).replaceAll('\n', '<br>');
}
