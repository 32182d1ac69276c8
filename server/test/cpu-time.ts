// Processor time of this process: a machine that does other things meanwhile makes a test last longer, not cost more.

/** Seconds, user and system, since `process.cpuUsage()` answered `begin`. */
export function cpuSecSince(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
}
