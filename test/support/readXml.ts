/** An element of a small XML file, its text with entities resolved. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#13;': '\r',
};

const resolve = (text: string): string => text.replace(/&[^;]*;/g, (entity) => entities[entity] ?? '?');

/** Reads XML without comments, CDATA or a document type; throws where tags do not match. */
export function readXml(xml: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as XmlElement[], text: '' };
  const open = [root];
  const body = xml.replace(/^<\?xml[^>]*\?>\n/, '');
  for (const [whole, closing = '', name = '', inside = '', self = '', text = ''] of body.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)|</g,
  )) {
    const top = open.at(-1) ?? root;
    if (text !== '') top.text += resolve(text);
    else if (name === '') throw new Error(`not a tag: ${whole}`);
    else if (closing !== '') {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      open.pop();
    } else {
      const attributes = Object.fromEntries(
        [...inside.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, resolve(value)]),
      );
      const element = { name, attributes, children: [] as XmlElement[], text: '' };
      top.children.push(element);
      if (self === '') open.push(element);
    }
  }
  const [only] = root.children;
  if (open.length !== 1 || only === undefined || root.children.length !== 1)
    throw new Error('not one element');
  return only;
}

/** All elements of a name, in printed order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}
