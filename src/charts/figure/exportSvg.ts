import chartStyles from '../charts.css?raw';
import tokens from '../tokens.css?raw';
import { wrapText } from './measureText.ts';

/** What stands around a picture that has left the page. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** How its marks are read; empty where the chart needs no key. */
  readonly key: string;
  readonly note: string;
  /** What it was drawn from: how many documents, which codebook; empty where nobody said. */
  readonly source: string;
}

const LINE = 18;

/** A drawn chart as a picture of its own: with its title, measure, key, note, source and rules. Its links are left behind. */
export function exportSvg(svg: SVGSVGElement, { title, subtitle, key, note, source }: PictureWords): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const { width, height } = svg.viewBox.baseVal;
  const head = [
    ...wrapText(title, width, Infinity).map((words) => ({ words, name: 'strong' })),
    ...[subtitle, key]
      .filter((text) => text !== '')
      .flatMap((text) => wrapText(text, width, Infinity))
      .map((words) => ({ words, name: 'quiet' })),
  ];
  const foot = [note, source]
    .filter((text) => text !== '')
    .flatMap((text) => wrapText(text, width, Infinity));
  const top = head.length * LINE + 24;
  const all = top + height + foot.length * LINE + 24;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', [-16, -top, width + 32, all].join(' '));
  copy.setAttribute('width', String(width + 32));
  copy.setAttribute('height', String(all));
  for (const link of copy.querySelectorAll('a')) link.replaceWith(unlink(link));
  for (const name of copy.querySelectorAll('.link')) name.classList.remove('link');
  const ground = { x: '-16', y: String(-top), width: String(width + 32), height: String(all) };
  copy.prepend(
    make('style', {}, `${tokens}\n${chartStyles}`),
    make('rect', { ...ground, fill: 'var(--page)' }),
    ...head.map(({ words, name }, index) =>
      make('text', { x: '0', y: String(-top + 20 + index * LINE), class: name }, words),
    ),
    ...foot.map((words, index) =>
      make('text', { x: '0', y: String(height + 24 + index * LINE), class: 'quiet' }, words),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** A mark without its address, which leads nowhere from a saved file: its sentence becomes the title of the group. */
function unlink(link: Element): SVGElement {
  const group = make('g', { class: link.getAttribute('class') ?? '' });
  const sentence = link.getAttribute('aria-label');
  if (sentence !== null) group.append(make('title', {}, sentence));
  group.append(...link.childNodes);
  return group;
}

function make(name: string, attributes: Readonly<Record<string, string>>, words = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = words;
  return element;
}

/** The picture as PNG, at twice its size for print and slides; null where the browser draws none. */
export async function drawPng(svg: string): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}
