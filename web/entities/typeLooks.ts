/** How a type of entity looks wherever it is drawn: a colour of page.css, and a shape, for those who tell few colours apart. */
export interface TypeLook {
  /** For style sheets and SVG. */
  readonly colour: string;
  /** For canvases, which know no variables: on light and on dark. */
  readonly light: string;
  readonly dark: string;
  readonly shape: 'circle' | 'square' | 'diamond' | 'triangle';
}

const COLOURS = [
  ['var(--series-1)', '#0072b2', '#56b4e9'],
  ['var(--series-2)', '#c46a00', '#e69f00'],
  ['var(--series-3)', '#00805f', '#2fbf95'],
  ['var(--series-4)', '#b5518b', '#e08fbd'],
  ['var(--series-5)', '#5a4fa3', '#a79df0'],
  ['var(--series-6)', '#7a5c00', '#d9c34a'],
  ['var(--series-other)', '#76808d', '#8f99a6'],
] as const;

function look(colour: number, shape: TypeLook['shape']): TypeLook {
  const [css, light, dark] = COLOURS[colour] ?? COLOURS[6];
  return { colour: css, light, dark, shape };
}

const LOOKS: Readonly<Record<string, TypeLook>> = {
  UNIVERSITY: look(0, 'circle'),
  RESEARCH_CENTRE: look(2, 'circle'),
  COMPANY: look(1, 'circle'),
  GOVERNMENT_BODY: look(3, 'circle'),
  HEALTHCARE_PROVIDER: look(4, 'circle'),
  OTHER_ORGANISATION: look(6, 'circle'),
  FUND: look(5, 'square'),
  INITIATIVE: look(3, 'square'),
  PROJECT: look(4, 'square'),
  SECTOR: look(0, 'diamond'),
  TECHNOLOGY: look(2, 'diamond'),
  APPLICATION: look(1, 'diamond'),
  CHALLENGE: look(3, 'triangle'),
  OUTCOME: look(2, 'triangle'),
  PLACE: look(6, 'diamond'),
};

/** The look of a type; grey for one that nobody has chosen a look for. */
export function lookOf(type: string): TypeLook {
  return LOOKS[type] ?? look(6, 'circle');
}
