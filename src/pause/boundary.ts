import { Component, type ComponentChildren } from 'preact';

interface BoundaryProps {
  readonly children: ComponentChildren;
  /** Called once, when anything inside throws while it is drawn. */
  readonly onBroken: (error: unknown) => void;
}

/** Draws nothing once something inside it broke. */
export class Boundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ broken: true });
    this.props.onBroken(error);
  }

  override render(): ComponentChildren {
    return this.state.broken ? null : this.props.children;
  }
}
