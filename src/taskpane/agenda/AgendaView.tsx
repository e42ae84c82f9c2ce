export function AgendaView() {
  return null;
}
