import './browser.ts';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { lazily } from '../../src/taskpane/shell/lazily.tsx';
import { strings } from '../../src/taskpane/strings/pane.nl.ts';

interface PartProps {
  name: string;
  onClose?: () => void;
}
const Arrived = ({ name }: PartProps) => <p>{`Ontvangers van ${name}`}</p>;

/** Answers the first attempts as given; what comes after them fails. */
function loader(...answers: (ComponentType<PartProps> | Error)[]) {
  const load = jest.fn(async () => {
    const answer = answers.shift() ?? new Error('no more');
    if (answer instanceof Error) throw answer;
    return Promise.resolve(answer);
  });
  const takeNewer = jest.fn(() => Promise.resolve());
  return { load, takeNewer, Part: lazily(load, { takeNewer }) };
}

const around = (part: React.ReactNode) => (
  <>
    <h1>De nieuwsbrief</h1>
    {part}
  </>
);
const again = async () => userEvent.click(await screen.findByRole('button', { name: strings.retry }));

test('a part that comes is drawn and asked for once', async () => {
  const { load, Part } = loader(Arrived);
  const { rerender } = render(around(<Part name="Voorbeeldgemeente" />));
  expect(await screen.findByText('Ontvangers van Voorbeeldgemeente')).toBeTruthy();
  rerender(around(<Part name="Elders" />));
  expect(screen.getByText('Ontvangers van Elders')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
  expect(screen.queryByText(strings.missing.text)).toBeNull();
});

test('where it does not come the rest stays, and trying again really loads it', async () => {
  const { load, takeNewer, Part } = loader(new Error('ChunkLoadError'), Arrived);
  render(around(<Part name="Voorbeeldgemeente" />));
  expect(await screen.findByText(strings.missing.text)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'De nieuwsbrief' })).toBeTruthy();
  await again();
  expect(await screen.findByText('Ontvangers van Voorbeeldgemeente')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
  expect(takeNewer).not.toHaveBeenCalled();
});

test('one attempt is for all places where the part stands', async () => {
  const { load, Part } = loader(new Error('ChunkLoadError'), Arrived);
  render(around([<Part key="a" name="A" />, <Part key="b" name="B" />]));
  expect(await screen.findAllByText(strings.missing.text)).toHaveLength(2);
  await userEvent.click(screen.getAllByRole('button', { name: strings.retry })[1] as HTMLElement);
  expect(await screen.findByText('Ontvangers van A')).toBeTruthy();
  expect(screen.getByText('Ontvangers van B')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});

test('where it does not come again a newer pane is looked for, and the message stays where there is none', async () => {
  const { takeNewer, Part } = loader(new Error('ChunkLoadError'), new Error('ChunkLoadError'), Arrived);
  render(around(<Part name="Voorbeeldgemeente" />));
  await screen.findByText(strings.missing.text);
  expect(takeNewer).not.toHaveBeenCalled();
  await again();
  await waitFor(() => {
    expect(takeNewer).toHaveBeenCalledTimes(1);
  });
  expect(await screen.findByText(strings.missing.text)).toBeTruthy();
  await again();
  expect(await screen.findByText('Ontvangers van Voorbeeldgemeente')).toBeTruthy();
});

test('what stands in place of all else can be left', async () => {
  const { Part } = loader(new Error('ChunkLoadError'));
  const onClose = jest.fn();
  render(around(<Part name="Voorbeeldgemeente" onClose={onClose} />));
  await userEvent.click(await screen.findByRole('button', { name: strings.close }));
  expect(onClose).toHaveBeenCalledTimes(1);
});
