// The messages that a graph is made of, as numbers, names and types of their fields: what the text format prints.

/** What a field holds: a scalar kind, an enumeration, or a message of the schema. */
export interface TextField {
  readonly name: string;
  readonly type: string;
}

/** Fields of a message by their number. */
export type TextMessage = ReadonlyMap<number, TextField>;

/**
 * `Message: number name type, …`, a message a line, from the public definitions (tensorflow/core/framework/*.proto).
 * Types in lower case are the wire's scalars; a `…Entry` is an entry of a map.
 */
const definition = `
GraphDef: 1 node NodeDef, 2 library FunctionDefLibrary, 3 version int32, 4 versions VersionDef, 5 debug_info GraphDebugInfo
NodeDef: 1 name string, 2 op string, 3 input string, 4 device string, 5 attr NodeDef.AttrEntry, 6 experimental_debug_info NodeDef.ExperimentalDebugInfo, 7 experimental_type FullTypeDef
NodeDef.AttrEntry: 1 key string, 2 value AttrValue
AttrValue: 1 list AttrValue.ListValue, 2 s bytes, 3 i int64, 4 f float, 5 b bool, 6 type DataType, 7 shape TensorShapeProto, 8 tensor TensorProto, 9 placeholder string, 10 func NameAttrList
AttrValue.ListValue: 2 s bytes, 3 i int64, 4 f float, 5 b bool, 6 type DataType, 7 shape TensorShapeProto, 8 tensor TensorProto, 9 func NameAttrList
TensorShapeProto: 2 dim TensorShapeProto.Dim, 3 unknown_rank bool
TensorShapeProto.Dim: 1 size int64, 2 name string
TensorProto: 1 dtype DataType, 2 tensor_shape TensorShapeProto, 3 version_number int32, 4 tensor_content bytes, 5 float_val float, 6 double_val double, 7 int_val int32, 8 string_val bytes, 9 scomplex_val float, 10 int64_val int64, 11 bool_val bool, 12 dcomplex_val double, 13 half_val int32, 14 resource_handle_val ResourceHandleProto, 15 variant_val VariantTensorDataProto, 16 uint32_val uint32, 17 uint64_val uint64, 18 float8_val bytes
ResourceHandleProto: 1 device string, 2 container string, 3 name string, 4 hash_code uint64, 5 maybe_type_name string, 6 dtypes_and_shapes ResourceHandleProto.DtypeAndShape
ResourceHandleProto.DtypeAndShape: 1 dtype DataType, 2 shape TensorShapeProto
VariantTensorDataProto: 1 type_name string, 2 metadata bytes, 3 tensors TensorProto
NameAttrList: 1 name string, 2 attr NameAttrList.AttrEntry
NameAttrList.AttrEntry: 1 key string, 2 value AttrValue
NodeDef.ExperimentalDebugInfo: 1 original_node_names string, 2 original_func_names string
FullTypeDef: 1 type_id FullTypeId, 2 args FullTypeDef, 3 s string, 4 i int64
FunctionDefLibrary: 1 function FunctionDef, 2 gradient GradientDef, 3 registered_gradients RegisteredGradient
FunctionDef: 1 signature OpDef, 3 node_def NodeDef, 4 ret FunctionDef.RetEntry, 5 attr FunctionDef.AttrEntry, 6 control_ret FunctionDef.ControlRetEntry, 7 arg_attr FunctionDef.ArgAttrEntry, 8 resource_arg_unique_id FunctionDef.ResourceArgUniqueIdEntry
OpDef: 1 name string, 2 input_arg OpDef.ArgDef, 3 output_arg OpDef.ArgDef, 4 attr OpDef.AttrDef, 5 summary string, 6 description string, 8 deprecation OpDeprecation, 16 is_aggregate bool, 17 is_stateful bool, 18 is_commutative bool, 19 allows_uninitialized_input bool, 20 control_output string, 21 is_distributed_communication bool
OpDef.ArgDef: 1 name string, 2 description string, 3 type DataType, 4 type_attr string, 5 number_attr string, 6 type_list_attr string, 7 handle_data ResourceHandleProto.DtypeAndShape, 16 is_ref bool, 17 experimental_full_type FullTypeDef
OpDef.AttrDef: 1 name string, 2 type string, 3 default_value AttrValue, 4 description string, 5 has_minimum bool, 6 minimum int64, 7 allowed_values AttrValue
OpDeprecation: 1 version int32, 2 explanation string
FunctionDef.RetEntry: 1 key string, 2 value string
FunctionDef.AttrEntry: 1 key string, 2 value AttrValue
FunctionDef.ControlRetEntry: 1 key string, 2 value string
FunctionDef.ArgAttrEntry: 1 key uint32, 2 value FunctionDef.ArgAttrs
FunctionDef.ArgAttrs: 1 attr FunctionDef.ArgAttrs.AttrEntry
FunctionDef.ArgAttrs.AttrEntry: 1 key string, 2 value AttrValue
FunctionDef.ResourceArgUniqueIdEntry: 1 key uint32, 2 value uint32
GradientDef: 1 function_name string, 2 gradient_func string
RegisteredGradient: 1 gradient_func string, 2 registered_op_type string
VersionDef: 1 producer int32, 2 min_consumer int32, 3 bad_consumers int32
GraphDebugInfo: 1 files string, 2 traces GraphDebugInfo.TracesEntry, 4 frames_by_id GraphDebugInfo.FramesByIdEntry, 5 name_to_trace_id GraphDebugInfo.NameToTraceIdEntry, 6 traces_by_id GraphDebugInfo.TracesByIdEntry
GraphDebugInfo.TracesEntry: 1 key string, 2 value GraphDebugInfo.StackTrace
GraphDebugInfo.StackTrace: 1 file_line_cols GraphDebugInfo.FileLineCol, 2 frame_id fixed64
GraphDebugInfo.FileLineCol: 1 file_index int32, 2 line int32, 3 col int32, 4 func string, 5 code string
GraphDebugInfo.FramesByIdEntry: 1 key fixed64, 2 value GraphDebugInfo.FileLineCol
GraphDebugInfo.NameToTraceIdEntry: 1 key string, 2 value fixed64
GraphDebugInfo.TracesByIdEntry: 1 key fixed64, 2 value GraphDebugInfo.StackTrace
RunMetadata: 1 step_stats StepStats, 2 cost_graph CostGraphDef, 3 partition_graphs GraphDef, 4 function_graphs RunMetadata.FunctionGraphs, 5 session_metadata SessionMetadata
StepStats: 1 dev_stats DeviceStepStats
DeviceStepStats: 1 device string, 2 node_stats NodeExecStats, 3 thread_names DeviceStepStats.ThreadNamesEntry
NodeExecStats: 1 node_name string, 2 all_start_micros int64, 3 op_start_rel_micros int64, 4 op_end_rel_micros int64, 5 all_end_rel_micros int64, 6 memory AllocatorMemoryUsed, 7 output NodeOutput, 8 timeline_label string, 9 scheduled_micros int64, 10 thread_id uint32, 11 referenced_tensor AllocationDescription, 12 memory_stats MemoryStats, 13 all_start_nanos int64, 14 op_start_rel_nanos int64, 15 op_end_rel_nanos int64, 16 all_end_rel_nanos int64, 17 scheduled_nanos int64
AllocatorMemoryUsed: 1 allocator_name string, 2 total_bytes int64, 3 peak_bytes int64, 4 live_bytes int64, 5 allocator_bytes_in_use int64, 6 allocation_records AllocationRecord
AllocationRecord: 1 alloc_micros int64, 2 alloc_bytes int64
NodeOutput: 1 slot int32, 3 tensor_description TensorDescription
TensorDescription: 1 dtype DataType, 2 shape TensorShapeProto, 4 allocation_description AllocationDescription
AllocationDescription: 1 requested_bytes int64, 2 allocated_bytes int64, 3 allocator_name string, 4 allocation_id int64, 5 has_single_reference bool, 6 ptr uint64
MemoryStats: 1 temp_memory_size int64, 2 device_temp_memory_size int64, 3 persistent_memory_size int64, 4 device_persistent_memory_size int64, 5 persistent_tensor_alloc_ids int64, 6 device_persistent_tensor_alloc_ids int64
DeviceStepStats.ThreadNamesEntry: 1 key uint32, 2 value string
CostGraphDef: 1 node CostGraphDef.Node, 2 cost CostGraphDef.AggregatedCost
CostGraphDef.Node: 1 name string, 2 device string, 3 id int32, 4 input_info CostGraphDef.Node.InputInfo, 5 output_info CostGraphDef.Node.OutputInfo, 6 temporary_memory_size int64, 7 is_final bool, 8 control_input int32, 9 compute_cost int64, 10 host_temp_memory_size int64, 11 device_temp_memory_size int64, 12 persistent_memory_size int64, 14 compute_time int64, 15 memory_time int64, 16 device_persistent_memory_size int64, 17 inaccurate bool
CostGraphDef.Node.InputInfo: 1 preceding_node int32, 2 preceding_port int32
CostGraphDef.Node.OutputInfo: 1 size int64, 2 alias_input_port int64, 3 shape TensorShapeProto, 4 dtype DataType
CostGraphDef.AggregatedCost: 1 cost float, 2 dimension string
RunMetadata.FunctionGraphs: 1 partition_graphs GraphDef, 2 pre_optimization_graph GraphDef, 3 post_optimization_graph GraphDef
SessionMetadata: 1 name string, 2 version int64
`;

function readSchema(text: string): ReadonlyMap<string, TextMessage> {
  const lines = text.trim().split("\n");
  return new Map(
    lines.map((line) => {
      const [name, fields] = line.split(": ") as [string, string];
      return [name, new Map(fields.split(", ").map(readField))];
    }),
  );
}

function readField(text: string): [number, TextField] {
  const [number, name, type] = text.split(" ") as [string, string, string];
  return [Number(number), { name, type }];
}

export const textSchema = readSchema(definition);
