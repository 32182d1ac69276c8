// What is shown while the log directory holds no runs: what is missing and how to make some.

const snippet = `from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("LOGDIR/first-run")
for step in range(100):
    writer.add_scalar("loss", 1 / (step + 1), step)
writer.close()`;

export function EmptyLogdir({ logdir }: { readonly logdir: string }) {
  return (
    <div className="empty">
      <h2>No event files yet</h2>
      <p>
        Watching <code>{logdir}</code>. Runs appear here by themselves as soon as a training script
        writes there.
      </p>
      <pre>
        <code>{snippet.replace("LOGDIR", logdir)}</code>
      </pre>
    </div>
  );
}
