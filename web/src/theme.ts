// The map's colours, read from the style sheet's custom properties: light, dark and any later theme are one place.

export interface Theme {
  readonly background: string;
  readonly text: string;
  readonly halo: string;
  readonly border: string;
  readonly accent: string;
  readonly font: string;
  /** Lines in a comparison of two dates. */
  readonly came: string;
  readonly went: string;
  readonly same: string;
  /** The colour of a custom property, such as `--kind-Company`. */
  named(property: string): string;
}

// Asking the style for a property costs more than drawing a node.
function kept(ask: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const colour = known.get(name) ?? ask(name);
    known.set(name, colour);
    return colour;
  };
}

const hex = (channel: string): string => Number(channel).toString(16).padStart(2, '0');

/** What a system colour (`CanvasText`) is on this screen, as #rrggbb. */
function systemColour(word: string, fallback: string): string {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.color = word;
  document.body.append(probe);
  const [, r, g, b] = /rgba?\((\d+), (\d+), (\d+)/.exec(getComputedStyle(probe).color) ?? [];
  probe.remove();
  return r && g && b ? `#${hex(r)}${hex(g)}${hex(b)}` : fallback;
}

/** The theme that holds for `element` now. */
export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const colour = (name: string, fallback = '#888888'): string => {
    const value = style.getPropertyValue(name).trim() || fallback;
    return value.startsWith('#') ? value : systemColour(value, fallback);
  };
  return {
    background: colour('--paper'),
    text: colour('--ink'),
    halo: colour('--paper'),
    border: colour('--node-border'),
    accent: colour('--accent'),
    font: style.fontFamily,
    came: colour('--came'),
    went: colour('--went'),
    same: colour('--same'),
    named: kept((property) => colour(property)),
  };
}

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

const mixes = new Map<string, string>();

/** `share` (0 to 1) of colour `b` in colour `a`; both `#rrggbb`. A large graph asks for few mixes many times. */
export function mix(a: string, b: string, share: number): string {
  const key = `${a}${b}${share}`;
  const colour = mixes.get(key) ?? mixed(a, b, share);
  mixes.set(key, colour);
  return colour;
}

function mixed(a: string, b: string, share: number): string {
  const [from, to] = [channels(a), channels(b)];
  const parts = from.map((value, i) => Math.round(value + ((to[i] as number) - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
