// The JSON of TensorBoard's hparams routes, as far as the page reads it.

export interface WireMetricName {
  readonly group: string;
  readonly tag: string;
}

export interface WireExperiment {
  readonly hparamInfos: readonly {
    readonly name: string;
    readonly displayName: string;
    readonly description: string;
  }[];
  readonly metricInfos: readonly {
    readonly name: WireMetricName;
    readonly displayName: string;
    readonly description: string;
  }[];
}

export interface WireMetricValue {
  readonly name: WireMetricName;
  readonly value: number | string;
}

export interface Session {
  /** The run that holds the session. */
  readonly name: string;
  readonly status: string;
}

export interface WireGroup {
  readonly name: string;
  readonly hparams: Readonly<Record<string, number | string | boolean>>;
  readonly metricValues: readonly WireMetricValue[];
  readonly sessions: readonly Session[];
}

export interface WireGroups {
  readonly sessionGroups: readonly WireGroup[];
}
