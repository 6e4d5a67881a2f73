import { render } from 'preact';
import { App } from './App.tsx';

const root = document.getElementById('page');
if (root !== null) {
  root.replaceChildren();
  render(<App />, root);
}

// Opened once, the page opens again without a connection.
if ('serviceWorker' in navigator && import.meta.env.PROD) {
  void navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
}
