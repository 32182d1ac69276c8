// Keeps a fault within the tab that has it: the rest of the page stays, and the user is told what happened.
import { Component, type ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Shows its children, or why they cannot be drawn: a fault of ours, or code that could not be fetched. */
export class TabBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className="empty" role="alert">
        <h2>{this.props.title} cannot be shown</h2>
        <p>{error.message}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          Reload the page
        </button>
      </div>
    );
  }
}
