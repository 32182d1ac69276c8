// TensorBoard's data provider (tensorboard/data/proto/data_provider.proto) over our index.
import { tensorboard, type tensorflow } from "@tb-ts/proto";
import { HttpError } from "../api/errors.ts";
import type { PluginContext } from "../api/plugin.ts";
import { blobKeyAt, decodeBlobKey, readBlob } from "../api/plugins/blob-key.ts";
import { thin } from "../api/plugins/kept-points.ts";
import { readReferences, readScalars, readValues } from "../api/plugins/series-points.ts";
import type { Series } from "../store/store.ts";
import { valueToTensor } from "../values/value-tensor.ts";
import { GrpcError, grpcStatus } from "./grpc-frame.ts";
import type { GrpcMethod } from "./grpc-server.ts";
import { pointLimit, type SeriesRequest, selectSeries } from "./series-filter.ts";

const api = tensorboard.data;
const service = "/tensorboard.data.TensorBoardDataProvider/";

export interface DataProviderOptions {
  readonly context: PluginContext;
  /** The log directory as the user wrote it. */
  readonly dataLocation: string;
}

/** What protobufjs takes for a 64-bit field besides a Long: its two halves. */
function toInt64(step: number | bigint): number {
  if (typeof step === "number") return step;
  const low = Number(BigInt.asIntN(32, step));
  const high = Number(BigInt.asIntN(32, step >> 32n));
  // The writer reads halves from any object that has them; its type says number or Long.
  return { low, high, unsigned: false } as unknown as number;
}

const dataClasses = { scalar: 1, tensor: 2, blob: 3 } as const;

function metadataOf(series: Series) {
  const summaryMetadata: tensorflow.SummaryMetadata.$Properties = {
    pluginData: { pluginName: series.plugin, content: series.pluginContent },
    displayName: series.displayName,
    summaryDescription: series.description,
    dataClass: dataClasses[series.dataClass],
  };
  return {
    maxStep: toInt64(series.lastStep ?? 0),
    maxWallTime: series.lastTimeSec ?? 0,
    summaryMetadata,
  };
}

/** Runs and tags of a listing, each series described by `describe`. */
async function list<T>(
  { context }: DataProviderOptions,
  request: SeriesRequest,
  dataClass: Series["dataClass"],
  describe: (series: Series) => T,
) {
  const found = selectSeries(await context.catalog(), request, dataClass);
  return found.map(({ runName, series }) => ({
    runName,
    tags: series.map((one) => ({ tagName: one.tag, metadata: describe(one) })),
  }));
}

/** Runs and tags of a reading, each series read by `read` with at most so many points. */
async function readAll<T>(
  { context }: DataProviderOptions,
  request: SeriesRequest,
  dataClass: Series["dataClass"],
  read: (series: Series, limit: number) => Promise<T>,
) {
  const limit = pointLimit(request);
  const runs = [];
  for (const { runName, series } of selectSeries(await context.catalog(), request, dataClass)) {
    const tags = [];
    for (const one of series) tags.push({ tagName: one.tag, data: await read(one, limit) });
    runs.push({ runName, tags });
  }
  return runs;
}

/** At most `limit` of them; unlike a flag's, a limit of 0 means none here. */
function limited<T>(items: readonly T[], limit: number): readonly T[] {
  return limit === 0 ? [] : thin(items, limit);
}

async function readScalarData(context: PluginContext, series: Series, limit: number) {
  const { steps, wallTimesSec, values } = await readScalars(context, series, series.plugin);
  const indexes = limited(Array.from(values.keys()), limit);
  return {
    step: indexes.map((index) => toInt64(steps[index]!)),
    wallTime: indexes.map((index) => wallTimesSec[index]!),
    value: indexes.map((index) => values[index]!),
  };
}

async function readTensorData(context: PluginContext, series: Series, limit: number) {
  const { columns, points } = await readReferences(context, series, series.plugin);
  const shown = limited(points, limit);
  const values = await readValues(context, columns, shown);
  return {
    step: shown.map(({ step }) => toInt64(step)),
    wallTime: shown.map(({ wallTimeSec }) => wallTimeSec),
    value: values.map(valueToTensor),
  };
}

async function readBlobSequenceData(context: PluginContext, series: Series, limit: number) {
  const { columns, points } = await readReferences(context, series, series.plugin);
  const shown = limited(points, limit);
  return {
    step: shown.map(({ step }) => toInt64(step)),
    wallTime: shown.map(({ wallTimeSec }) => wallTimeSec),
    values: shown.map(({ index, length }) => ({
      blobRefs: Array.from({ length }, (_, element) => ({
        blobKey: blobKeyAt(series.plugin, columns, index, element),
      })),
    })),
  };
}

/** Bytes of a blob that go in one message. */
const blobPieceBytes = 4 * 1024 * 1024;

async function readBlobPieces(context: PluginContext, token: string): Promise<Uint8Array[]> {
  const key = decodeBlobKey(token);
  if (!key) throw new GrpcError(grpcStatus.invalidArgument, "no key of a blob");
  const blob = await readBlob(context, key);
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < blob.length || start === 0; start += blobPieceBytes)
    pieces.push(blob.subarray(start, start + blobPieceBytes));
  return pieces;
}

/** The provider's methods by their paths. */
export function dataProviderMethods(options: DataProviderOptions): ReadonlyMap<string, GrpcMethod> {
  const { context, dataLocation } = options;
  const methods: Readonly<Record<string, GrpcMethod>> = {
    GetExperiment: async () => [api.GetExperimentResponse.encode({ dataLocation }).finish()],
    async ListPlugins() {
      const { plugins } = await context.catalog();
      const named = [...plugins].map((name) => ({ name }));
      return [api.ListPluginsResponse.encode({ plugins: named }).finish()];
    },
    async ListRuns() {
      const { runs } = await context.catalog();
      const named = runs.map(({ name, startTimeSec }) => ({ name, startTime: startTimeSec ?? 0 }));
      return [api.ListRunsResponse.encode({ runs: named }).finish()];
    },
    async ListScalars(bytes) {
      const request = api.ListScalarsRequest.decode(bytes);
      const runs = await list(options, request, "scalar", metadataOf);
      return [api.ListScalarsResponse.encode({ runs }).finish()];
    },
    async ReadScalars(bytes) {
      const request = api.ReadScalarsRequest.decode(bytes);
      const runs = await readAll(options, request, "scalar", (series, limit) =>
        readScalarData(context, series, limit),
      );
      return [api.ReadScalarsResponse.encode({ runs }).finish()];
    },
    async ListTensors(bytes) {
      const request = api.ListTensorsRequest.decode(bytes);
      const runs = await list(options, request, "tensor", metadataOf);
      return [api.ListTensorsResponse.encode({ runs }).finish()];
    },
    async ReadTensors(bytes) {
      const request = api.ReadTensorsRequest.decode(bytes);
      const runs = await readAll(options, request, "tensor", (series, limit) =>
        readTensorData(context, series, limit),
      );
      return [api.ReadTensorsResponse.encode({ runs }).finish()];
    },
    async ListBlobSequences(bytes) {
      const request = api.ListBlobSequencesRequest.decode(bytes);
      const runs = await list(options, request, "blob", (series) => ({
        ...metadataOf(series),
        maxLength: series.maxLength,
      }));
      return [api.ListBlobSequencesResponse.encode({ runs }).finish()];
    },
    async ReadBlobSequences(bytes) {
      const request = api.ReadBlobSequencesRequest.decode(bytes);
      const runs = await readAll(options, request, "blob", (series, limit) =>
        readBlobSequenceData(context, series, limit),
      );
      return [api.ReadBlobSequencesResponse.encode({ runs }).finish()];
    },
    async ReadBlob(bytes) {
      const { blobKey } = api.ReadBlobRequest.decode(bytes);
      const pieces = await readBlobPieces(context, blobKey);
      return pieces.map((data) => api.ReadBlobResponse.encode({ data }).finish());
    },
  };
  return new Map(
    Object.entries(methods).map(([name, method]) => [`${service}${name}`, translating(method)]),
  );
}

/** Errors of the routes' code as gRPC's, and bytes that are no message as the client's fault. */
function translating(method: GrpcMethod): GrpcMethod {
  return async (request) => {
    try {
      return await method(request);
    } catch (error) {
      throw toGrpcError(error);
    }
  };
}

const codes: Readonly<Record<number, number>> = {
  400: grpcStatus.invalidArgument,
  403: grpcStatus.permissionDenied,
  404: grpcStatus.notFound,
  410: grpcStatus.notFound,
};

function toGrpcError(error: unknown): unknown {
  if (error instanceof HttpError)
    return new GrpcError(codes[error.status] ?? grpcStatus.internal, error.message);
  // What protobufjs throws at bytes that are no message.
  if (error instanceof RangeError) return new GrpcError(grpcStatus.invalidArgument, error.message);
  return error;
}
