// JSON out of a model's words: as it stands, out of a fence or a sentence around it, or repaired when it is
// broken or cut off. Repair is safe here because every fact is checked against the article afterwards.

const FENCE = /```[a-z]*\s*\n([\s\S]*?)```/i;
// Beyond this, repairing could take long; no passage has that much to say.
const MAX_REPAIR = 200_000;

/** The first value of the candidates that parses, or undefined. */
export async function parseAnswer(content: string): Promise<unknown> {
  const candidates = [content, FENCE.exec(content)?.[1], outermost(content)];
  for (const candidate of candidates) {
    if (candidate === undefined) continue;
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate may be cleaner.
    }
  }
  const broken = fromFirstBracket(content);
  if (broken === undefined || broken.length > MAX_REPAIR) return undefined;
  const { jsonrepair } = await import('jsonrepair');
  try {
    return JSON.parse(jsonrepair(broken));
  } catch {
    return undefined;
  }
}

function fromFirstBracket(content: string): string | undefined {
  const start = content.search(/[{[]/);
  return start < 0 ? undefined : content.slice(start).replace(/```\s*$/, '');
}

function outermost(content: string): string | undefined {
  const broken = fromFirstBracket(content);
  const end = broken ? Math.max(broken.lastIndexOf('}'), broken.lastIndexOf(']')) : -1;
  return end < 0 ? undefined : broken?.slice(0, end + 1);
}
