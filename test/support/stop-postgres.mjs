/** Stops the PostgreSQL of the run and removes its files. */
export default async function stopPostgres() {
  await globalThis.lienThongPostgres?.stop();
}
