interface DeadLinkProps {
  /** "a recommendation": what the link names. */
  readonly what: string;
  readonly href: string;
  /** The next step: "Read all 81". */
  readonly action: string;
}

/** Says that an address names what these documents do not have, and what there is instead. */
export function DeadLink({ what, href, action }: DeadLinkProps) {
  return (
    <p class="left-out" role="status">
      This link names {what} that is not in these documents. <a href={href}>{action}</a>.
    </p>
  );
}
