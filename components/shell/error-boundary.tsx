import { Component, type ReactNode } from 'react';
import type { Failure } from '@/lib/schema/result';
import { ErrorScreen } from './error-screen';

interface State {
  failure: Failure | null;
}

/** The last net: a fault in our own drawing still leaves the way to the data. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { code: 'internal', message: String(error) } };
  }

  override render(): ReactNode {
    if (!this.state.failure) return this.props.children;
    return (
      <ErrorScreen failure={this.state.failure} onRetry={() => this.setState({ failure: null })} />
    );
  }
}
