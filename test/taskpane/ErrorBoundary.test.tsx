import './browser.ts';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorBoundary } from '../../src/taskpane/shell/ErrorBoundary.tsx';

test('what broke makes place for a way on, and comes back when it works again', async () => {
  // React reports every caught error to the console; here it is what is asked for.
  const report = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  function Fragile() {
    if (broken) throw new Error('a bug');
    return <p>De berichten</p>;
  }
  render(
    <ErrorBoundary fallback={(again) => <button onClick={again}>Opnieuw proberen</button>}>
      <Fragile />
    </ErrorBoundary>,
  );
  expect(screen.queryByText('De berichten')).toBeNull();
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
  expect(screen.getByText('De berichten')).toBeTruthy();
  report.mockRestore();
});
