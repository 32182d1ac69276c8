// What the writer says of a tag, opened by a press.

interface Props {
  readonly tag: string;
  /** As the server has rendered and sanitised it; empty where nothing was written. */
  readonly html: string;
}

export function AboutTag({ tag, html }: Props) {
  if (html === "") return null;
  return (
    <details className="card-about">
      <summary aria-label={`About ${tag}`}>About</summary>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the server */}
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </details>
  );
}
