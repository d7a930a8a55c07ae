// npm run train -- quotes
if (process.argv[2] !== 'quotes') {
  console.error('npm run train -- quotes');
  process.exit(2);
}
await import('./train-quotes.ts');
