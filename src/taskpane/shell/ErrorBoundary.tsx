import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What to show in place of what broke; `again` draws the children anew. */
  fallback: (again: () => void) => ReactNode;
  children: ReactNode;
}

/**
 * A bug in one component must not blank the pane: React takes down the whole tree otherwise. What went wrong is not
 * reported anywhere, because an error's message can hold the newsletter's text.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken
      ? this.props.fallback(() => {
          this.setState({ broken: false });
        })
      : this.props.children;
  }
}
