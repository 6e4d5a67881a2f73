import chartStyles from '../charts.css?raw';
import tokens from '../tokens.css?raw';

/** Hands a file to the reader. */
export function download(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1000);
}

/** A drawn chart as a picture of its own: with its title, its rules and addresses that lead back to the page. */
export function exportSvg(svg: SVGSVGElement, title: string, note: string): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const { width, height } = svg.viewBox.baseVal;
  const top = 36;
  const bottom = 28;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', [0, -top, width, height + top + bottom].join(' '));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height + top + bottom));
  for (const link of copy.querySelectorAll('a[href]')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', document.baseURI).href);
    link.removeAttribute('tabindex');
  }
  const make = (name: string, attributes: Record<string, string>, words = ''): SVGElement => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = words;
    return element;
  };
  copy.prepend(
    make('style', {}, `${tokens}\n${chartStyles}`),
    make('rect', {
      x: '0',
      y: String(-top),
      width: String(width),
      height: String(height + top + bottom),
      fill: 'var(--page)',
    }),
    make('text', { x: '0', y: '-14', class: 'strong' }, title),
    make('text', { x: '0', y: String(height + 18), class: 'quiet' }, note),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}
