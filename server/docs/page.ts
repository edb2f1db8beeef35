// The description of the API as a page to read: no script, one style sheet, made of the OpenAPI document.
import { type Html, html } from './html';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
}

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly 'x-access': string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<
    Record<
      string,
      { readonly description: string; readonly content?: Readonly<Record<string, { schema: Schema }>> }
    >
  >;
}

interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** `code`, **strong** and paragraphs: what the descriptions are written with. */
function prose(text: string): Html[] {
  return text.split('\n\n').map((paragraph) => {
    const parts = paragraph.split(/(`[^`]+`|\*\*[^*]+\*\*)/);
    return html`<p>${parts.map((part) =>
      part.startsWith('`')
        ? html`<code>${part.slice(1, -1)}</code>`
        : part.startsWith('**')
          ? html`<strong>${part.slice(2, -2)}</strong>`
          : part,
    )}</p>`;
  });
}

const anchor = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function typeOf(schema: Schema): Html {
  if (schema.$ref) {
    const name = schema.$ref.split('/').pop() as string;
    return html`<a href="#schema-${anchor(name)}">${name}</a>`;
  }
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum) return html`${schema.enum.map((one, at) => html`${at > 0 && ' | '}<code>${one}</code>`)}`;
  const some = schema.anyOf ?? schema.oneOf;
  if (some) return html`${some.map((one, at) => html`${at > 0 && ' or '}${typeOf(one)}`)}`;
  if (schema.type === 'array') return html`list of ${schema.items ? typeOf(schema.items) : 'values'}`;
  if (schema.properties) return html`{ ${Object.keys(schema.properties).join(', ')} }`;
  if (schema.type === 'object') return html`map`;
  const range =
    schema.minimum === undefined && schema.maximum === undefined
      ? ''
      : ` ${schema.minimum ?? ''}…${schema.maximum ?? ''}`;
  return html`${[schema.type ?? 'any value'].flat().join(' or ')}${range}`;
}

function fields(schema: Schema): Html {
  if (!schema.properties) {
    const some = schema.anyOf ?? schema.oneOf;
    return some ? html`${some.map((one) => html`<div class="choice">${fields(one)}</div>`)}` : typeOf(schema);
  }
  return html`<table><thead><tr><th>field</th><th>type</th><th>what</th></tr></thead><tbody>${Object.entries(
    schema.properties,
  ).map(
    ([name, field]) =>
      html`<tr><td><code>${name}</code>${schema.required?.includes(name) ? '' : ' (optional)'}</td><td>${typeOf(field)}</td><td>${field.description}</td></tr>`,
  )}</tbody></table>`;
}

function operation(path: string, method: string, spec: Operation): Html {
  const answers = Object.entries(spec.responses);
  return html`<article id="${spec.operationId}">
<h3><span class="method">${method.toUpperCase()}</span> <code>${path}</code></h3>
<p>${spec.summary} <span class="access">${spec['x-access'] === 'anyone' ? 'no login' : spec['x-access']}</span></p>
${spec.description && prose(spec.description)}
${
  spec.parameters?.length &&
  html`<h4>Parameters</h4><table><thead><tr><th>name</th><th>in</th><th>type</th><th>what</th></tr></thead><tbody>${spec.parameters.map(
    ({ name, in: place, required, schema, description }) =>
      html`<tr><td><code>${name}</code>${required ? ' *' : ''}</td><td>${place}</td><td>${typeOf(schema)}${schema.default !== undefined && html` = <code>${schema.default}</code>`}</td><td>${description}</td></tr>`,
  )}</tbody></table>`
}
${
  spec.requestBody &&
  html`<h4>Body</h4>${Object.entries(spec.requestBody.content).map(
    ([type, { schema }]) => html`<p><code>${type}</code></p>${schema.$ref ? typeOf(schema) : fields(schema)}`,
  )}`
}
<h4>Answers</h4><ul>${answers.map(
    ([status, { description, content = {} }]) =>
      html`<li><code>${status}</code> ${description} ${Object.entries(content).map(([type, { schema }]) =>
        type === 'application/problem+json' ? '' : html`<br><code>${type}</code>: ${typeOf(schema)}`,
      )}</li>`,
  )}</ul>
</article>`;
}

/** @param document what `describeApi` gives */
export function docsPage(document: object): string {
  const { info, tags, paths, components } = document as ApiDocument;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, spec]) => ({ path, method, spec })),
  );
  const of = (tag: string) => operations.filter(({ spec }) => spec.tags.includes(tag));
  const filled = tags.filter(({ name }) => of(name).length > 0);
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>The API of ${info.title}</title><link rel="stylesheet" href="/api/docs.css"></head><body>
<nav aria-label="Sections"><ul>${filled.map(({ name }) => html`<li><a href="#${anchor(name)}">${name}</a></li>`)}<li><a href="#schemas">Forms</a></li></ul></nav>
<main><h1>The API of ${info.title}</h1><p>Version ${info.version}. For programs: <a href="/api/openapi.json">OpenAPI 3.1</a>.</p>
${prose(info.description)}
${filled.map(
  ({ name }) =>
    html`<section><h2 id="${anchor(name)}">${name}</h2>${of(name).map(({ path, method, spec }) => operation(path, method, spec))}</section>`,
)}
<section><h2 id="schemas">Forms</h2>${Object.entries(components.schemas).map(
    ([name, schema]) =>
      html`<article id="schema-${anchor(name)}"><h3>${name}</h3>${schema.description && prose(schema.description)}${fields(schema)}</article>`,
  )}</section></main></body></html>`.text;
}

export const DOCS_STYLE = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 64rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
nav a { display: inline-block; min-height: 1.5rem; }
article { border-top: 1px solid; margin-top: 1.5rem; }
code { font: 0.9em ui-monospace, monospace; overflow-wrap: anywhere; }
.method { font-weight: 700; }
.access { border: 1px solid; border-radius: 0.25rem; padding: 0 0.4rem; white-space: nowrap; }
.choice { border-left: 3px solid; margin: 0.5rem 0; padding-left: 0.75rem; }
table { border-collapse: collapse; display: block; max-width: 100%; overflow-x: auto; }
th, td { border-bottom: 1px solid; padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; vertical-align: top; }
`;
