/**
 * The parts of a Word file beside its text (ECMA-376, Office Open XML): styles, numbering, what the file is made of. The
 * order of elements is the standard's: Word refuses another.
 */
import type { Language } from '../core/basics/language.ts';

export const INK = '14222D';
export const INK_2 = '45535F';
export const SEA = '00566B';
export const LINE = 'D3DADE';
export const MIST = 'F3F5F6';

/** OAS languages by the names that Word knows. */
export const WORD_LANGUAGE = { en: 'en-US', es: 'es-419', pt: 'pt-BR', fr: 'fr-FR' } as const;

/** The numbers of lists: bullets, and the numbered sources. */
export const BULLETS = 1;
export const SOURCES = 2;

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts that are the same in every file, by name. */
export const CONSTANT_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    ['document.main', 'styles', 'numbering', 'settings', 'header', 'footer']
      .map((part) => {
        const name = { 'document.main': 'document', header: 'header1', footer: 'footer1' }[part] ?? part;
        return `<Override PartName="/word/${name}.xml" ContentType="${CONTENT}.${part}+xml"/>`;
      })
      .join('') +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    '</Types>',
  '_rels/.rels': relationships([
    { id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'word/document.xml' },
    { id: 'rId2', type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
  ]),
  'word/numbering.xml':
    `${XML}<w:numbering ${NAMESPACES}>` +
    listLevel(BULLETS, 'bullet', '•', 'w:left="360" w:hanging="240"') +
    listLevel(SOURCES, 'decimal', '%1.', 'w:left="560" w:hanging="560"') +
    [BULLETS, SOURCES].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('') +
    '</w:numbering>',
  'word/settings.xml':
    `${XML}<w:settings ${NAMESPACES}><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting ` +
    'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>',
};

function listLevel(id: number, format: string, text: string, indent: string): string {
  return (
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0">` +
    `<w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind ${indent}/></w:pPr></w:lvl></w:abstractNum>`
  );
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside?: true;
}

function relationships(all: readonly Relationship[]): string {
  const one = ({ id, type, target, isOutside }: Relationship) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"${isOutside ? ' TargetMode="External"' : ''}/>`;
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.map(one).join('')}</Relationships>`;
}

export const HEADER_ID = 'rId4';
export const FOOTER_ID = 'rId5';

/** What the text leads to: its own parts, and the addresses outside (escaped) by their ids. */
export function textRelationships(addresses: ReadonlyMap<string, string>): string {
  const parts = ['styles', 'numbering', 'settings', 'header', 'footer'];
  return relationships([
    ...parts.map((part, n) => ({
      id: `rId${n + 1}`,
      type: `${OFFICE}/${part}`,
      target: `${part}${part === 'header' || part === 'footer' ? '1' : ''}.xml`,
    })),
    ...[...addresses].map(([target, id]) => ({ id, type: `${OFFICE}/hyperlink`, target, isOutside: true as const })),
  ]);
}

/** Its title and subtitle, escaped. The instant is a fixed one: the same report is the same file; its dates are in its text. */
export function coreProperties(title: string, subtitle: string): string {
  const instant = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:${name}>`;
  return (
    `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${title}</dc:title><dc:subject>${subtitle}</dc:subject><dc:creator>Farol</dc:creator>` +
    `<cp:lastModifiedBy>Farol</cp:lastModifiedBy>${instant('created')}${instant('modified')}</cp:coreProperties>`
  );
}

export function styles(language: Language): string {
  return (
    `${XML}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>${font('Calibri')}<w:color w:val="${INK}"/>` +
    `${size(21)}<w:lang w:val="${WORD_LANGUAGE[language]}"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>' +
    '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    heading('Title', 'Title', 48, 0) +
    heading('Heading1', 'heading 1', 36, 480) +
    heading('Heading2', 'heading 2', 28, 360) +
    heading('Heading3', 'heading 3', 23, 280) +
    headingStyle(
      'Heading4',
      'heading 4',
      'w:before="200" w:after="80"',
      `${BOLD}<w:color w:val="${INK}"/>${size(21)}`,
    ) +
    style('ListParagraph', 'List Paragraph', '<w:spacing w:after="60"/>', '') +
    style('Lede', 'Lede', '', font('Georgia') + size(25)) +
    style('Small', 'Small', '<w:spacing w:after="60"/>', `<w:color w:val="${INK_2}"/>${size(17)}`) +
    style('Cell', 'Cell', '<w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/>', size(18)) +
    style('Caption', 'caption', '<w:keepNext/><w:spacing w:before="160" w:after="60"/>', BOLD + size(18)) +
    style(
      'Notice',
      'Notice',
      '<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="73818B"/></w:pBdr>' +
        '<w:spacing w:before="120" w:after="160"/><w:ind w:left="200"/>',
      '',
    ) +
    '</w:styles>'
  );
}

export const BOLD = '<w:b/><w:bCs/>';

function font(name: string): string {
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}

/** In half points. */
function size(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

function style(id: string, name: string, paragraph: string, run: string): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `${paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`}${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`
  );
}

function heading(id: string, name: string, halfPoints: number, before: number): string {
  const spacing = `w:before="${before}" w:after="120" w:line="252" w:lineRule="auto"`;
  return headingStyle(id, name, spacing, `${font('Georgia')}${BOLD}<w:color w:val="${INK}"/>${size(halfPoints)}`);
}

/** The outline level makes a heading one for the list of contents and for screen readers; the title has none. */
function headingStyle(id: string, name: string, spacing: string, run: string): string {
  const level = /^Heading(\d)$/.exec(id)?.[1];
  const outline = level === undefined ? '' : `<w:outlineLvl w:val="${Number(level) - 1}"/>`;
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing ${spacing}/>${outline}</w:pPr>` +
    `<w:rPr>${run}</w:rPr></w:style>`
  );
}
