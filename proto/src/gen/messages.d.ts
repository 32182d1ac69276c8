import * as $protobuf from "protobufjs/minimal.js";
import Long from "long";

/** Namespace tensorboard. */
export namespace tensorboard {

    /** Namespace data. */
    namespace data {

        /**
         * Properties of a GetExperimentRequest.
         * @deprecated Use tensorboard.data.GetExperimentRequest.$Properties instead.
         */
        interface IGetExperimentRequest extends tensorboard.data.GetExperimentRequest.$Properties {
        }

        /** Represents a GetExperimentRequest. */
        class GetExperimentRequest {

            /**
             * Constructs a new GetExperimentRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.GetExperimentRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetExperimentRequest experimentId. */
            experimentId: string;

            /**
             * Encodes the specified GetExperimentRequest message. Does not implicitly {@link tensorboard.data.GetExperimentRequest.verify|verify} messages.
             * @param message GetExperimentRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.GetExperimentRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetExperimentRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.GetExperimentRequest & tensorboard.data.GetExperimentRequest.$Shape} GetExperimentRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.GetExperimentRequest & tensorboard.data.GetExperimentRequest.$Shape;
        }

        namespace GetExperimentRequest {

            /** Properties of a GetExperimentRequest. */
            interface $Properties {

                /** GetExperimentRequest experimentId */
                experimentId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetExperimentRequest. */
            type $Shape = tensorboard.data.GetExperimentRequest.$Properties;
        }

        /**
         * Properties of a GetExperimentResponse.
         * @deprecated Use tensorboard.data.GetExperimentResponse.$Properties instead.
         */
        interface IGetExperimentResponse extends tensorboard.data.GetExperimentResponse.$Properties {
        }

        /** Represents a GetExperimentResponse. */
        class GetExperimentResponse {

            /**
             * Constructs a new GetExperimentResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.GetExperimentResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetExperimentResponse dataLocation. */
            dataLocation: string;

            /** GetExperimentResponse name. */
            name: string;

            /** GetExperimentResponse description. */
            description: string;

            /** GetExperimentResponse creationTime. */
            creationTime?: (google.protobuf.Timestamp.$Properties|null);

            /**
             * Encodes the specified GetExperimentResponse message. Does not implicitly {@link tensorboard.data.GetExperimentResponse.verify|verify} messages.
             * @param message GetExperimentResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.GetExperimentResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetExperimentResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.GetExperimentResponse & tensorboard.data.GetExperimentResponse.$Shape} GetExperimentResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.GetExperimentResponse & tensorboard.data.GetExperimentResponse.$Shape;
        }

        namespace GetExperimentResponse {

            /** Properties of a GetExperimentResponse. */
            interface $Properties {

                /** GetExperimentResponse dataLocation */
                dataLocation?: (string|null);

                /** GetExperimentResponse name */
                name?: (string|null);

                /** GetExperimentResponse description */
                description?: (string|null);

                /** GetExperimentResponse creationTime */
                creationTime?: (google.protobuf.Timestamp.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetExperimentResponse. */
            type $Shape = tensorboard.data.GetExperimentResponse.$Properties;
        }

        /**
         * Properties of a PluginFilter.
         * @deprecated Use tensorboard.data.PluginFilter.$Properties instead.
         */
        interface IPluginFilter extends tensorboard.data.PluginFilter.$Properties {
        }

        /** Represents a PluginFilter. */
        class PluginFilter {

            /**
             * Constructs a new PluginFilter.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.PluginFilter.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PluginFilter pluginName. */
            pluginName: string;

            /**
             * Encodes the specified PluginFilter message. Does not implicitly {@link tensorboard.data.PluginFilter.verify|verify} messages.
             * @param message PluginFilter message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.PluginFilter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PluginFilter message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.PluginFilter & tensorboard.data.PluginFilter.$Shape} PluginFilter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.PluginFilter & tensorboard.data.PluginFilter.$Shape;
        }

        namespace PluginFilter {

            /** Properties of a PluginFilter. */
            interface $Properties {

                /** PluginFilter pluginName */
                pluginName?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PluginFilter. */
            type $Shape = tensorboard.data.PluginFilter.$Properties;
        }

        /**
         * Properties of a RunTagFilter.
         * @deprecated Use tensorboard.data.RunTagFilter.$Properties instead.
         */
        interface IRunTagFilter extends tensorboard.data.RunTagFilter.$Properties {
        }

        /** Represents a RunTagFilter. */
        class RunTagFilter {

            /**
             * Constructs a new RunTagFilter.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.RunTagFilter.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RunTagFilter runs. */
            runs?: (tensorboard.data.RunFilter.$Properties|null);

            /** RunTagFilter tags. */
            tags?: (tensorboard.data.TagFilter.$Properties|null);

            /**
             * Encodes the specified RunTagFilter message. Does not implicitly {@link tensorboard.data.RunTagFilter.verify|verify} messages.
             * @param message RunTagFilter message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.RunTagFilter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RunTagFilter message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.RunTagFilter & tensorboard.data.RunTagFilter.$Shape} RunTagFilter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.RunTagFilter & tensorboard.data.RunTagFilter.$Shape;
        }

        namespace RunTagFilter {

            /** Properties of a RunTagFilter. */
            interface $Properties {

                /** RunTagFilter runs */
                runs?: (tensorboard.data.RunFilter.$Properties|null);

                /** RunTagFilter tags */
                tags?: (tensorboard.data.TagFilter.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RunTagFilter. */
            type $Shape = tensorboard.data.RunTagFilter.$Properties;
        }

        /**
         * Properties of a RunFilter.
         * @deprecated Use tensorboard.data.RunFilter.$Properties instead.
         */
        interface IRunFilter extends tensorboard.data.RunFilter.$Properties {
        }

        /** Represents a RunFilter. */
        class RunFilter {

            /**
             * Constructs a new RunFilter.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.RunFilter.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RunFilter names. */
            names: string[];

            /**
             * Encodes the specified RunFilter message. Does not implicitly {@link tensorboard.data.RunFilter.verify|verify} messages.
             * @param message RunFilter message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.RunFilter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RunFilter message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.RunFilter & tensorboard.data.RunFilter.$Shape} RunFilter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.RunFilter & tensorboard.data.RunFilter.$Shape;
        }

        namespace RunFilter {

            /** Properties of a RunFilter. */
            interface $Properties {

                /** RunFilter names */
                names?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RunFilter. */
            type $Shape = tensorboard.data.RunFilter.$Properties;
        }

        /**
         * Properties of a TagFilter.
         * @deprecated Use tensorboard.data.TagFilter.$Properties instead.
         */
        interface ITagFilter extends tensorboard.data.TagFilter.$Properties {
        }

        /** Represents a TagFilter. */
        class TagFilter {

            /**
             * Constructs a new TagFilter.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.TagFilter.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TagFilter names. */
            names: string[];

            /**
             * Encodes the specified TagFilter message. Does not implicitly {@link tensorboard.data.TagFilter.verify|verify} messages.
             * @param message TagFilter message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.TagFilter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TagFilter message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.TagFilter & tensorboard.data.TagFilter.$Shape} TagFilter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.TagFilter & tensorboard.data.TagFilter.$Shape;
        }

        namespace TagFilter {

            /** Properties of a TagFilter. */
            interface $Properties {

                /** TagFilter names */
                names?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TagFilter. */
            type $Shape = tensorboard.data.TagFilter.$Properties;
        }

        /**
         * Properties of a Downsample.
         * @deprecated Use tensorboard.data.Downsample.$Properties instead.
         */
        interface IDownsample extends tensorboard.data.Downsample.$Properties {
        }

        /** Represents a Downsample. */
        class Downsample {

            /**
             * Constructs a new Downsample.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.Downsample.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Downsample numPoints. */
            numPoints: (number|Long);

            /**
             * Encodes the specified Downsample message. Does not implicitly {@link tensorboard.data.Downsample.verify|verify} messages.
             * @param message Downsample message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.Downsample.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Downsample message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.Downsample & tensorboard.data.Downsample.$Shape} Downsample
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.Downsample & tensorboard.data.Downsample.$Shape;
        }

        namespace Downsample {

            /** Properties of a Downsample. */
            interface $Properties {

                /** Downsample numPoints */
                numPoints?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Downsample. */
            type $Shape = tensorboard.data.Downsample.$Properties;
        }

        /**
         * Properties of a ListPluginsRequest.
         * @deprecated Use tensorboard.data.ListPluginsRequest.$Properties instead.
         */
        interface IListPluginsRequest extends tensorboard.data.ListPluginsRequest.$Properties {
        }

        /** Represents a ListPluginsRequest. */
        class ListPluginsRequest {

            /**
             * Constructs a new ListPluginsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ListPluginsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListPluginsRequest experimentId. */
            experimentId: string;

            /**
             * Encodes the specified ListPluginsRequest message. Does not implicitly {@link tensorboard.data.ListPluginsRequest.verify|verify} messages.
             * @param message ListPluginsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ListPluginsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListPluginsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ListPluginsRequest & tensorboard.data.ListPluginsRequest.$Shape} ListPluginsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ListPluginsRequest & tensorboard.data.ListPluginsRequest.$Shape;
        }

        namespace ListPluginsRequest {

            /** Properties of a ListPluginsRequest. */
            interface $Properties {

                /** ListPluginsRequest experimentId */
                experimentId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListPluginsRequest. */
            type $Shape = tensorboard.data.ListPluginsRequest.$Properties;
        }

        /**
         * Properties of a ListPluginsResponse.
         * @deprecated Use tensorboard.data.ListPluginsResponse.$Properties instead.
         */
        interface IListPluginsResponse extends tensorboard.data.ListPluginsResponse.$Properties {
        }

        /** Represents a ListPluginsResponse. */
        class ListPluginsResponse {

            /**
             * Constructs a new ListPluginsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ListPluginsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListPluginsResponse plugins. */
            plugins: tensorboard.data.Plugin.$Properties[];

            /**
             * Encodes the specified ListPluginsResponse message. Does not implicitly {@link tensorboard.data.ListPluginsResponse.verify|verify} messages.
             * @param message ListPluginsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ListPluginsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListPluginsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ListPluginsResponse & tensorboard.data.ListPluginsResponse.$Shape} ListPluginsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ListPluginsResponse & tensorboard.data.ListPluginsResponse.$Shape;
        }

        namespace ListPluginsResponse {

            /** Properties of a ListPluginsResponse. */
            interface $Properties {

                /** ListPluginsResponse plugins */
                plugins?: (tensorboard.data.Plugin.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListPluginsResponse. */
            type $Shape = tensorboard.data.ListPluginsResponse.$Properties;
        }

        /**
         * Properties of a Plugin.
         * @deprecated Use tensorboard.data.Plugin.$Properties instead.
         */
        interface IPlugin extends tensorboard.data.Plugin.$Properties {
        }

        /** Represents a Plugin. */
        class Plugin {

            /**
             * Constructs a new Plugin.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.Plugin.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Plugin name. */
            name: string;

            /**
             * Encodes the specified Plugin message. Does not implicitly {@link tensorboard.data.Plugin.verify|verify} messages.
             * @param message Plugin message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.Plugin.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Plugin message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.Plugin & tensorboard.data.Plugin.$Shape} Plugin
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.Plugin & tensorboard.data.Plugin.$Shape;
        }

        namespace Plugin {

            /** Properties of a Plugin. */
            interface $Properties {

                /** Plugin name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Plugin. */
            type $Shape = tensorboard.data.Plugin.$Properties;
        }

        /**
         * Properties of a ListRunsRequest.
         * @deprecated Use tensorboard.data.ListRunsRequest.$Properties instead.
         */
        interface IListRunsRequest extends tensorboard.data.ListRunsRequest.$Properties {
        }

        /** Represents a ListRunsRequest. */
        class ListRunsRequest {

            /**
             * Constructs a new ListRunsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ListRunsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListRunsRequest experimentId. */
            experimentId: string;

            /**
             * Encodes the specified ListRunsRequest message. Does not implicitly {@link tensorboard.data.ListRunsRequest.verify|verify} messages.
             * @param message ListRunsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ListRunsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListRunsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ListRunsRequest & tensorboard.data.ListRunsRequest.$Shape} ListRunsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ListRunsRequest & tensorboard.data.ListRunsRequest.$Shape;
        }

        namespace ListRunsRequest {

            /** Properties of a ListRunsRequest. */
            interface $Properties {

                /** ListRunsRequest experimentId */
                experimentId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListRunsRequest. */
            type $Shape = tensorboard.data.ListRunsRequest.$Properties;
        }

        /**
         * Properties of a ListRunsResponse.
         * @deprecated Use tensorboard.data.ListRunsResponse.$Properties instead.
         */
        interface IListRunsResponse extends tensorboard.data.ListRunsResponse.$Properties {
        }

        /** Represents a ListRunsResponse. */
        class ListRunsResponse {

            /**
             * Constructs a new ListRunsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ListRunsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListRunsResponse runs. */
            runs: tensorboard.data.Run.$Properties[];

            /**
             * Encodes the specified ListRunsResponse message. Does not implicitly {@link tensorboard.data.ListRunsResponse.verify|verify} messages.
             * @param message ListRunsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ListRunsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListRunsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ListRunsResponse & tensorboard.data.ListRunsResponse.$Shape} ListRunsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ListRunsResponse & tensorboard.data.ListRunsResponse.$Shape;
        }

        namespace ListRunsResponse {

            /** Properties of a ListRunsResponse. */
            interface $Properties {

                /** ListRunsResponse runs */
                runs?: (tensorboard.data.Run.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListRunsResponse. */
            type $Shape = tensorboard.data.ListRunsResponse.$Properties;
        }

        /**
         * Properties of a Run.
         * @deprecated Use tensorboard.data.Run.$Properties instead.
         */
        interface IRun extends tensorboard.data.Run.$Properties {
        }

        /** Represents a Run. */
        class Run {

            /**
             * Constructs a new Run.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.Run.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Run name. */
            name: string;

            /** Run startTime. */
            startTime: number;

            /**
             * Encodes the specified Run message. Does not implicitly {@link tensorboard.data.Run.verify|verify} messages.
             * @param message Run message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.Run.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Run message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.Run & tensorboard.data.Run.$Shape} Run
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.Run & tensorboard.data.Run.$Shape;
        }

        namespace Run {

            /** Properties of a Run. */
            interface $Properties {

                /** Run name */
                name?: (string|null);

                /** Run startTime */
                startTime?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Run. */
            type $Shape = tensorboard.data.Run.$Properties;
        }

        /**
         * Properties of a ListScalarsRequest.
         * @deprecated Use tensorboard.data.ListScalarsRequest.$Properties instead.
         */
        interface IListScalarsRequest extends tensorboard.data.ListScalarsRequest.$Properties {
        }

        /** Represents a ListScalarsRequest. */
        class ListScalarsRequest {

            /**
             * Constructs a new ListScalarsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ListScalarsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListScalarsRequest experimentId. */
            experimentId: string;

            /** ListScalarsRequest pluginFilter. */
            pluginFilter?: (tensorboard.data.PluginFilter.$Properties|null);

            /** ListScalarsRequest runTagFilter. */
            runTagFilter?: (tensorboard.data.RunTagFilter.$Properties|null);

            /**
             * Encodes the specified ListScalarsRequest message. Does not implicitly {@link tensorboard.data.ListScalarsRequest.verify|verify} messages.
             * @param message ListScalarsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ListScalarsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListScalarsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ListScalarsRequest & tensorboard.data.ListScalarsRequest.$Shape} ListScalarsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ListScalarsRequest & tensorboard.data.ListScalarsRequest.$Shape;
        }

        namespace ListScalarsRequest {

            /** Properties of a ListScalarsRequest. */
            interface $Properties {

                /** ListScalarsRequest experimentId */
                experimentId?: (string|null);

                /** ListScalarsRequest pluginFilter */
                pluginFilter?: (tensorboard.data.PluginFilter.$Properties|null);

                /** ListScalarsRequest runTagFilter */
                runTagFilter?: (tensorboard.data.RunTagFilter.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListScalarsRequest. */
            type $Shape = tensorboard.data.ListScalarsRequest.$Properties;
        }

        /**
         * Properties of a ListScalarsResponse.
         * @deprecated Use tensorboard.data.ListScalarsResponse.$Properties instead.
         */
        interface IListScalarsResponse extends tensorboard.data.ListScalarsResponse.$Properties {
        }

        /** Represents a ListScalarsResponse. */
        class ListScalarsResponse {

            /**
             * Constructs a new ListScalarsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ListScalarsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListScalarsResponse runs. */
            runs: tensorboard.data.ListScalarsResponse.RunEntry.$Properties[];

            /**
             * Encodes the specified ListScalarsResponse message. Does not implicitly {@link tensorboard.data.ListScalarsResponse.verify|verify} messages.
             * @param message ListScalarsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ListScalarsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListScalarsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ListScalarsResponse & tensorboard.data.ListScalarsResponse.$Shape} ListScalarsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ListScalarsResponse & tensorboard.data.ListScalarsResponse.$Shape;
        }

        namespace ListScalarsResponse {

            /** Properties of a ListScalarsResponse. */
            interface $Properties {

                /** ListScalarsResponse runs */
                runs?: (tensorboard.data.ListScalarsResponse.RunEntry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListScalarsResponse. */
            type $Shape = tensorboard.data.ListScalarsResponse.$Properties;

            /**
             * Properties of a RunEntry.
             * @deprecated Use tensorboard.data.ListScalarsResponse.RunEntry.$Properties instead.
             */
            interface IRunEntry extends tensorboard.data.ListScalarsResponse.RunEntry.$Properties {
            }

            /** Represents a RunEntry. */
            class RunEntry {

                /**
                 * Constructs a new RunEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorboard.data.ListScalarsResponse.RunEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RunEntry runName. */
                runName: string;

                /** RunEntry tags. */
                tags: tensorboard.data.ListScalarsResponse.TagEntry.$Properties[];

                /**
                 * Encodes the specified RunEntry message. Does not implicitly {@link tensorboard.data.ListScalarsResponse.RunEntry.verify|verify} messages.
                 * @param message RunEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorboard.data.ListScalarsResponse.RunEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RunEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorboard.data.ListScalarsResponse.RunEntry & tensorboard.data.ListScalarsResponse.RunEntry.$Shape} RunEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ListScalarsResponse.RunEntry & tensorboard.data.ListScalarsResponse.RunEntry.$Shape;
            }

            namespace RunEntry {

                /** Properties of a RunEntry. */
                interface $Properties {

                    /** RunEntry runName */
                    runName?: (string|null);

                    /** RunEntry tags */
                    tags?: (tensorboard.data.ListScalarsResponse.TagEntry.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RunEntry. */
                type $Shape = tensorboard.data.ListScalarsResponse.RunEntry.$Properties;
            }

            /**
             * Properties of a TagEntry.
             * @deprecated Use tensorboard.data.ListScalarsResponse.TagEntry.$Properties instead.
             */
            interface ITagEntry extends tensorboard.data.ListScalarsResponse.TagEntry.$Properties {
            }

            /** Represents a TagEntry. */
            class TagEntry {

                /**
                 * Constructs a new TagEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorboard.data.ListScalarsResponse.TagEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TagEntry tagName. */
                tagName: string;

                /** TagEntry metadata. */
                metadata?: (tensorboard.data.ScalarMetadata.$Properties|null);

                /**
                 * Encodes the specified TagEntry message. Does not implicitly {@link tensorboard.data.ListScalarsResponse.TagEntry.verify|verify} messages.
                 * @param message TagEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorboard.data.ListScalarsResponse.TagEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TagEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorboard.data.ListScalarsResponse.TagEntry & tensorboard.data.ListScalarsResponse.TagEntry.$Shape} TagEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ListScalarsResponse.TagEntry & tensorboard.data.ListScalarsResponse.TagEntry.$Shape;
            }

            namespace TagEntry {

                /** Properties of a TagEntry. */
                interface $Properties {

                    /** TagEntry tagName */
                    tagName?: (string|null);

                    /** TagEntry metadata */
                    metadata?: (tensorboard.data.ScalarMetadata.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TagEntry. */
                type $Shape = tensorboard.data.ListScalarsResponse.TagEntry.$Properties;
            }
        }

        /**
         * Properties of a ScalarMetadata.
         * @deprecated Use tensorboard.data.ScalarMetadata.$Properties instead.
         */
        interface IScalarMetadata extends tensorboard.data.ScalarMetadata.$Properties {
        }

        /** Represents a ScalarMetadata. */
        class ScalarMetadata {

            /**
             * Constructs a new ScalarMetadata.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ScalarMetadata.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ScalarMetadata maxStep. */
            maxStep: (number|Long);

            /** ScalarMetadata maxWallTime. */
            maxWallTime: number;

            /** ScalarMetadata summaryMetadata. */
            summaryMetadata?: (tensorflow.SummaryMetadata.$Properties|null);

            /**
             * Encodes the specified ScalarMetadata message. Does not implicitly {@link tensorboard.data.ScalarMetadata.verify|verify} messages.
             * @param message ScalarMetadata message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ScalarMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ScalarMetadata message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ScalarMetadata & tensorboard.data.ScalarMetadata.$Shape} ScalarMetadata
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ScalarMetadata & tensorboard.data.ScalarMetadata.$Shape;
        }

        namespace ScalarMetadata {

            /** Properties of a ScalarMetadata. */
            interface $Properties {

                /** ScalarMetadata maxStep */
                maxStep?: (number|Long|null);

                /** ScalarMetadata maxWallTime */
                maxWallTime?: (number|null);

                /** ScalarMetadata summaryMetadata */
                summaryMetadata?: (tensorflow.SummaryMetadata.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ScalarMetadata. */
            type $Shape = tensorboard.data.ScalarMetadata.$Properties;
        }

        /**
         * Properties of a ReadScalarsRequest.
         * @deprecated Use tensorboard.data.ReadScalarsRequest.$Properties instead.
         */
        interface IReadScalarsRequest extends tensorboard.data.ReadScalarsRequest.$Properties {
        }

        /** Represents a ReadScalarsRequest. */
        class ReadScalarsRequest {

            /**
             * Constructs a new ReadScalarsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ReadScalarsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadScalarsRequest experimentId. */
            experimentId: string;

            /** ReadScalarsRequest pluginFilter. */
            pluginFilter?: (tensorboard.data.PluginFilter.$Properties|null);

            /** ReadScalarsRequest runTagFilter. */
            runTagFilter?: (tensorboard.data.RunTagFilter.$Properties|null);

            /** ReadScalarsRequest downsample. */
            downsample?: (tensorboard.data.Downsample.$Properties|null);

            /**
             * Encodes the specified ReadScalarsRequest message. Does not implicitly {@link tensorboard.data.ReadScalarsRequest.verify|verify} messages.
             * @param message ReadScalarsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ReadScalarsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadScalarsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ReadScalarsRequest & tensorboard.data.ReadScalarsRequest.$Shape} ReadScalarsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ReadScalarsRequest & tensorboard.data.ReadScalarsRequest.$Shape;
        }

        namespace ReadScalarsRequest {

            /** Properties of a ReadScalarsRequest. */
            interface $Properties {

                /** ReadScalarsRequest experimentId */
                experimentId?: (string|null);

                /** ReadScalarsRequest pluginFilter */
                pluginFilter?: (tensorboard.data.PluginFilter.$Properties|null);

                /** ReadScalarsRequest runTagFilter */
                runTagFilter?: (tensorboard.data.RunTagFilter.$Properties|null);

                /** ReadScalarsRequest downsample */
                downsample?: (tensorboard.data.Downsample.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadScalarsRequest. */
            type $Shape = tensorboard.data.ReadScalarsRequest.$Properties;
        }

        /**
         * Properties of a ReadScalarsResponse.
         * @deprecated Use tensorboard.data.ReadScalarsResponse.$Properties instead.
         */
        interface IReadScalarsResponse extends tensorboard.data.ReadScalarsResponse.$Properties {
        }

        /** Represents a ReadScalarsResponse. */
        class ReadScalarsResponse {

            /**
             * Constructs a new ReadScalarsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ReadScalarsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadScalarsResponse runs. */
            runs: tensorboard.data.ReadScalarsResponse.RunEntry.$Properties[];

            /**
             * Encodes the specified ReadScalarsResponse message. Does not implicitly {@link tensorboard.data.ReadScalarsResponse.verify|verify} messages.
             * @param message ReadScalarsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ReadScalarsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadScalarsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ReadScalarsResponse & tensorboard.data.ReadScalarsResponse.$Shape} ReadScalarsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ReadScalarsResponse & tensorboard.data.ReadScalarsResponse.$Shape;
        }

        namespace ReadScalarsResponse {

            /** Properties of a ReadScalarsResponse. */
            interface $Properties {

                /** ReadScalarsResponse runs */
                runs?: (tensorboard.data.ReadScalarsResponse.RunEntry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadScalarsResponse. */
            type $Shape = tensorboard.data.ReadScalarsResponse.$Properties;

            /**
             * Properties of a RunEntry.
             * @deprecated Use tensorboard.data.ReadScalarsResponse.RunEntry.$Properties instead.
             */
            interface IRunEntry extends tensorboard.data.ReadScalarsResponse.RunEntry.$Properties {
            }

            /** Represents a RunEntry. */
            class RunEntry {

                /**
                 * Constructs a new RunEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorboard.data.ReadScalarsResponse.RunEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RunEntry runName. */
                runName: string;

                /** RunEntry tags. */
                tags: tensorboard.data.ReadScalarsResponse.TagEntry.$Properties[];

                /**
                 * Encodes the specified RunEntry message. Does not implicitly {@link tensorboard.data.ReadScalarsResponse.RunEntry.verify|verify} messages.
                 * @param message RunEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorboard.data.ReadScalarsResponse.RunEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RunEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorboard.data.ReadScalarsResponse.RunEntry & tensorboard.data.ReadScalarsResponse.RunEntry.$Shape} RunEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ReadScalarsResponse.RunEntry & tensorboard.data.ReadScalarsResponse.RunEntry.$Shape;
            }

            namespace RunEntry {

                /** Properties of a RunEntry. */
                interface $Properties {

                    /** RunEntry runName */
                    runName?: (string|null);

                    /** RunEntry tags */
                    tags?: (tensorboard.data.ReadScalarsResponse.TagEntry.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RunEntry. */
                type $Shape = tensorboard.data.ReadScalarsResponse.RunEntry.$Properties;
            }

            /**
             * Properties of a TagEntry.
             * @deprecated Use tensorboard.data.ReadScalarsResponse.TagEntry.$Properties instead.
             */
            interface ITagEntry extends tensorboard.data.ReadScalarsResponse.TagEntry.$Properties {
            }

            /** Represents a TagEntry. */
            class TagEntry {

                /**
                 * Constructs a new TagEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorboard.data.ReadScalarsResponse.TagEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TagEntry tagName. */
                tagName: string;

                /** TagEntry data. */
                data?: (tensorboard.data.ScalarData.$Properties|null);

                /**
                 * Encodes the specified TagEntry message. Does not implicitly {@link tensorboard.data.ReadScalarsResponse.TagEntry.verify|verify} messages.
                 * @param message TagEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorboard.data.ReadScalarsResponse.TagEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TagEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorboard.data.ReadScalarsResponse.TagEntry & tensorboard.data.ReadScalarsResponse.TagEntry.$Shape} TagEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ReadScalarsResponse.TagEntry & tensorboard.data.ReadScalarsResponse.TagEntry.$Shape;
            }

            namespace TagEntry {

                /** Properties of a TagEntry. */
                interface $Properties {

                    /** TagEntry tagName */
                    tagName?: (string|null);

                    /** TagEntry data */
                    data?: (tensorboard.data.ScalarData.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TagEntry. */
                type $Shape = tensorboard.data.ReadScalarsResponse.TagEntry.$Properties;
            }
        }

        /**
         * Properties of a ScalarData.
         * @deprecated Use tensorboard.data.ScalarData.$Properties instead.
         */
        interface IScalarData extends tensorboard.data.ScalarData.$Properties {
        }

        /** Represents a ScalarData. */
        class ScalarData {

            /**
             * Constructs a new ScalarData.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ScalarData.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ScalarData step. */
            step: (number|Long)[];

            /** ScalarData wallTime. */
            wallTime: number[];

            /** ScalarData value. */
            value: number[];

            /**
             * Encodes the specified ScalarData message. Does not implicitly {@link tensorboard.data.ScalarData.verify|verify} messages.
             * @param message ScalarData message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ScalarData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ScalarData message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ScalarData & tensorboard.data.ScalarData.$Shape} ScalarData
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ScalarData & tensorboard.data.ScalarData.$Shape;
        }

        namespace ScalarData {

            /** Properties of a ScalarData. */
            interface $Properties {

                /** ScalarData step */
                step?: ((number|Long)[]|null);

                /** ScalarData wallTime */
                wallTime?: (number[]|null);

                /** ScalarData value */
                value?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ScalarData. */
            type $Shape = tensorboard.data.ScalarData.$Properties;
        }

        /**
         * Properties of a ListTensorsRequest.
         * @deprecated Use tensorboard.data.ListTensorsRequest.$Properties instead.
         */
        interface IListTensorsRequest extends tensorboard.data.ListTensorsRequest.$Properties {
        }

        /** Represents a ListTensorsRequest. */
        class ListTensorsRequest {

            /**
             * Constructs a new ListTensorsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ListTensorsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListTensorsRequest experimentId. */
            experimentId: string;

            /** ListTensorsRequest pluginFilter. */
            pluginFilter?: (tensorboard.data.PluginFilter.$Properties|null);

            /** ListTensorsRequest runTagFilter. */
            runTagFilter?: (tensorboard.data.RunTagFilter.$Properties|null);

            /**
             * Encodes the specified ListTensorsRequest message. Does not implicitly {@link tensorboard.data.ListTensorsRequest.verify|verify} messages.
             * @param message ListTensorsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ListTensorsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListTensorsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ListTensorsRequest & tensorboard.data.ListTensorsRequest.$Shape} ListTensorsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ListTensorsRequest & tensorboard.data.ListTensorsRequest.$Shape;
        }

        namespace ListTensorsRequest {

            /** Properties of a ListTensorsRequest. */
            interface $Properties {

                /** ListTensorsRequest experimentId */
                experimentId?: (string|null);

                /** ListTensorsRequest pluginFilter */
                pluginFilter?: (tensorboard.data.PluginFilter.$Properties|null);

                /** ListTensorsRequest runTagFilter */
                runTagFilter?: (tensorboard.data.RunTagFilter.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListTensorsRequest. */
            type $Shape = tensorboard.data.ListTensorsRequest.$Properties;
        }

        /**
         * Properties of a ListTensorsResponse.
         * @deprecated Use tensorboard.data.ListTensorsResponse.$Properties instead.
         */
        interface IListTensorsResponse extends tensorboard.data.ListTensorsResponse.$Properties {
        }

        /** Represents a ListTensorsResponse. */
        class ListTensorsResponse {

            /**
             * Constructs a new ListTensorsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ListTensorsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListTensorsResponse runs. */
            runs: tensorboard.data.ListTensorsResponse.RunEntry.$Properties[];

            /**
             * Encodes the specified ListTensorsResponse message. Does not implicitly {@link tensorboard.data.ListTensorsResponse.verify|verify} messages.
             * @param message ListTensorsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ListTensorsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListTensorsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ListTensorsResponse & tensorboard.data.ListTensorsResponse.$Shape} ListTensorsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ListTensorsResponse & tensorboard.data.ListTensorsResponse.$Shape;
        }

        namespace ListTensorsResponse {

            /** Properties of a ListTensorsResponse. */
            interface $Properties {

                /** ListTensorsResponse runs */
                runs?: (tensorboard.data.ListTensorsResponse.RunEntry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListTensorsResponse. */
            type $Shape = tensorboard.data.ListTensorsResponse.$Properties;

            /**
             * Properties of a RunEntry.
             * @deprecated Use tensorboard.data.ListTensorsResponse.RunEntry.$Properties instead.
             */
            interface IRunEntry extends tensorboard.data.ListTensorsResponse.RunEntry.$Properties {
            }

            /** Represents a RunEntry. */
            class RunEntry {

                /**
                 * Constructs a new RunEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorboard.data.ListTensorsResponse.RunEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RunEntry runName. */
                runName: string;

                /** RunEntry tags. */
                tags: tensorboard.data.ListTensorsResponse.TagEntry.$Properties[];

                /**
                 * Encodes the specified RunEntry message. Does not implicitly {@link tensorboard.data.ListTensorsResponse.RunEntry.verify|verify} messages.
                 * @param message RunEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorboard.data.ListTensorsResponse.RunEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RunEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorboard.data.ListTensorsResponse.RunEntry & tensorboard.data.ListTensorsResponse.RunEntry.$Shape} RunEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ListTensorsResponse.RunEntry & tensorboard.data.ListTensorsResponse.RunEntry.$Shape;
            }

            namespace RunEntry {

                /** Properties of a RunEntry. */
                interface $Properties {

                    /** RunEntry runName */
                    runName?: (string|null);

                    /** RunEntry tags */
                    tags?: (tensorboard.data.ListTensorsResponse.TagEntry.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RunEntry. */
                type $Shape = tensorboard.data.ListTensorsResponse.RunEntry.$Properties;
            }

            /**
             * Properties of a TagEntry.
             * @deprecated Use tensorboard.data.ListTensorsResponse.TagEntry.$Properties instead.
             */
            interface ITagEntry extends tensorboard.data.ListTensorsResponse.TagEntry.$Properties {
            }

            /** Represents a TagEntry. */
            class TagEntry {

                /**
                 * Constructs a new TagEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorboard.data.ListTensorsResponse.TagEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TagEntry tagName. */
                tagName: string;

                /** TagEntry metadata. */
                metadata?: (tensorboard.data.TensorMetadata.$Properties|null);

                /**
                 * Encodes the specified TagEntry message. Does not implicitly {@link tensorboard.data.ListTensorsResponse.TagEntry.verify|verify} messages.
                 * @param message TagEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorboard.data.ListTensorsResponse.TagEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TagEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorboard.data.ListTensorsResponse.TagEntry & tensorboard.data.ListTensorsResponse.TagEntry.$Shape} TagEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ListTensorsResponse.TagEntry & tensorboard.data.ListTensorsResponse.TagEntry.$Shape;
            }

            namespace TagEntry {

                /** Properties of a TagEntry. */
                interface $Properties {

                    /** TagEntry tagName */
                    tagName?: (string|null);

                    /** TagEntry metadata */
                    metadata?: (tensorboard.data.TensorMetadata.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TagEntry. */
                type $Shape = tensorboard.data.ListTensorsResponse.TagEntry.$Properties;
            }
        }

        /**
         * Properties of a TensorMetadata.
         * @deprecated Use tensorboard.data.TensorMetadata.$Properties instead.
         */
        interface ITensorMetadata extends tensorboard.data.TensorMetadata.$Properties {
        }

        /** Represents a TensorMetadata. */
        class TensorMetadata {

            /**
             * Constructs a new TensorMetadata.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.TensorMetadata.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TensorMetadata maxStep. */
            maxStep: (number|Long);

            /** TensorMetadata maxWallTime. */
            maxWallTime: number;

            /** TensorMetadata summaryMetadata. */
            summaryMetadata?: (tensorflow.SummaryMetadata.$Properties|null);

            /**
             * Encodes the specified TensorMetadata message. Does not implicitly {@link tensorboard.data.TensorMetadata.verify|verify} messages.
             * @param message TensorMetadata message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.TensorMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TensorMetadata message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.TensorMetadata & tensorboard.data.TensorMetadata.$Shape} TensorMetadata
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.TensorMetadata & tensorboard.data.TensorMetadata.$Shape;
        }

        namespace TensorMetadata {

            /** Properties of a TensorMetadata. */
            interface $Properties {

                /** TensorMetadata maxStep */
                maxStep?: (number|Long|null);

                /** TensorMetadata maxWallTime */
                maxWallTime?: (number|null);

                /** TensorMetadata summaryMetadata */
                summaryMetadata?: (tensorflow.SummaryMetadata.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TensorMetadata. */
            type $Shape = tensorboard.data.TensorMetadata.$Properties;
        }

        /**
         * Properties of a ReadTensorsRequest.
         * @deprecated Use tensorboard.data.ReadTensorsRequest.$Properties instead.
         */
        interface IReadTensorsRequest extends tensorboard.data.ReadTensorsRequest.$Properties {
        }

        /** Represents a ReadTensorsRequest. */
        class ReadTensorsRequest {

            /**
             * Constructs a new ReadTensorsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ReadTensorsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadTensorsRequest experimentId. */
            experimentId: string;

            /** ReadTensorsRequest pluginFilter. */
            pluginFilter?: (tensorboard.data.PluginFilter.$Properties|null);

            /** ReadTensorsRequest runTagFilter. */
            runTagFilter?: (tensorboard.data.RunTagFilter.$Properties|null);

            /** ReadTensorsRequest downsample. */
            downsample?: (tensorboard.data.Downsample.$Properties|null);

            /**
             * Encodes the specified ReadTensorsRequest message. Does not implicitly {@link tensorboard.data.ReadTensorsRequest.verify|verify} messages.
             * @param message ReadTensorsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ReadTensorsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadTensorsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ReadTensorsRequest & tensorboard.data.ReadTensorsRequest.$Shape} ReadTensorsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ReadTensorsRequest & tensorboard.data.ReadTensorsRequest.$Shape;
        }

        namespace ReadTensorsRequest {

            /** Properties of a ReadTensorsRequest. */
            interface $Properties {

                /** ReadTensorsRequest experimentId */
                experimentId?: (string|null);

                /** ReadTensorsRequest pluginFilter */
                pluginFilter?: (tensorboard.data.PluginFilter.$Properties|null);

                /** ReadTensorsRequest runTagFilter */
                runTagFilter?: (tensorboard.data.RunTagFilter.$Properties|null);

                /** ReadTensorsRequest downsample */
                downsample?: (tensorboard.data.Downsample.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadTensorsRequest. */
            type $Shape = tensorboard.data.ReadTensorsRequest.$Properties;
        }

        /**
         * Properties of a ReadTensorsResponse.
         * @deprecated Use tensorboard.data.ReadTensorsResponse.$Properties instead.
         */
        interface IReadTensorsResponse extends tensorboard.data.ReadTensorsResponse.$Properties {
        }

        /** Represents a ReadTensorsResponse. */
        class ReadTensorsResponse {

            /**
             * Constructs a new ReadTensorsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ReadTensorsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadTensorsResponse runs. */
            runs: tensorboard.data.ReadTensorsResponse.RunEntry.$Properties[];

            /**
             * Encodes the specified ReadTensorsResponse message. Does not implicitly {@link tensorboard.data.ReadTensorsResponse.verify|verify} messages.
             * @param message ReadTensorsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ReadTensorsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadTensorsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ReadTensorsResponse & tensorboard.data.ReadTensorsResponse.$Shape} ReadTensorsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ReadTensorsResponse & tensorboard.data.ReadTensorsResponse.$Shape;
        }

        namespace ReadTensorsResponse {

            /** Properties of a ReadTensorsResponse. */
            interface $Properties {

                /** ReadTensorsResponse runs */
                runs?: (tensorboard.data.ReadTensorsResponse.RunEntry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadTensorsResponse. */
            type $Shape = tensorboard.data.ReadTensorsResponse.$Properties;

            /**
             * Properties of a RunEntry.
             * @deprecated Use tensorboard.data.ReadTensorsResponse.RunEntry.$Properties instead.
             */
            interface IRunEntry extends tensorboard.data.ReadTensorsResponse.RunEntry.$Properties {
            }

            /** Represents a RunEntry. */
            class RunEntry {

                /**
                 * Constructs a new RunEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorboard.data.ReadTensorsResponse.RunEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RunEntry runName. */
                runName: string;

                /** RunEntry tags. */
                tags: tensorboard.data.ReadTensorsResponse.TagEntry.$Properties[];

                /**
                 * Encodes the specified RunEntry message. Does not implicitly {@link tensorboard.data.ReadTensorsResponse.RunEntry.verify|verify} messages.
                 * @param message RunEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorboard.data.ReadTensorsResponse.RunEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RunEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorboard.data.ReadTensorsResponse.RunEntry & tensorboard.data.ReadTensorsResponse.RunEntry.$Shape} RunEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ReadTensorsResponse.RunEntry & tensorboard.data.ReadTensorsResponse.RunEntry.$Shape;
            }

            namespace RunEntry {

                /** Properties of a RunEntry. */
                interface $Properties {

                    /** RunEntry runName */
                    runName?: (string|null);

                    /** RunEntry tags */
                    tags?: (tensorboard.data.ReadTensorsResponse.TagEntry.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RunEntry. */
                type $Shape = tensorboard.data.ReadTensorsResponse.RunEntry.$Properties;
            }

            /**
             * Properties of a TagEntry.
             * @deprecated Use tensorboard.data.ReadTensorsResponse.TagEntry.$Properties instead.
             */
            interface ITagEntry extends tensorboard.data.ReadTensorsResponse.TagEntry.$Properties {
            }

            /** Represents a TagEntry. */
            class TagEntry {

                /**
                 * Constructs a new TagEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorboard.data.ReadTensorsResponse.TagEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TagEntry tagName. */
                tagName: string;

                /** TagEntry data. */
                data?: (tensorboard.data.TensorData.$Properties|null);

                /**
                 * Encodes the specified TagEntry message. Does not implicitly {@link tensorboard.data.ReadTensorsResponse.TagEntry.verify|verify} messages.
                 * @param message TagEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorboard.data.ReadTensorsResponse.TagEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TagEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorboard.data.ReadTensorsResponse.TagEntry & tensorboard.data.ReadTensorsResponse.TagEntry.$Shape} TagEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ReadTensorsResponse.TagEntry & tensorboard.data.ReadTensorsResponse.TagEntry.$Shape;
            }

            namespace TagEntry {

                /** Properties of a TagEntry. */
                interface $Properties {

                    /** TagEntry tagName */
                    tagName?: (string|null);

                    /** TagEntry data */
                    data?: (tensorboard.data.TensorData.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TagEntry. */
                type $Shape = tensorboard.data.ReadTensorsResponse.TagEntry.$Properties;
            }
        }

        /**
         * Properties of a TensorData.
         * @deprecated Use tensorboard.data.TensorData.$Properties instead.
         */
        interface ITensorData extends tensorboard.data.TensorData.$Properties {
        }

        /** Represents a TensorData. */
        class TensorData {

            /**
             * Constructs a new TensorData.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.TensorData.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TensorData step. */
            step: (number|Long)[];

            /** TensorData wallTime. */
            wallTime: number[];

            /** TensorData value. */
            value: tensorflow.TensorProto.$Properties[];

            /**
             * Encodes the specified TensorData message. Does not implicitly {@link tensorboard.data.TensorData.verify|verify} messages.
             * @param message TensorData message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.TensorData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TensorData message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.TensorData & tensorboard.data.TensorData.$Shape} TensorData
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.TensorData & tensorboard.data.TensorData.$Shape;
        }

        namespace TensorData {

            /** Properties of a TensorData. */
            interface $Properties {

                /** TensorData step */
                step?: ((number|Long)[]|null);

                /** TensorData wallTime */
                wallTime?: (number[]|null);

                /** TensorData value */
                value?: (tensorflow.TensorProto.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TensorData. */
            type $Shape = tensorboard.data.TensorData.$Properties;
        }

        /**
         * Properties of a ListBlobSequencesRequest.
         * @deprecated Use tensorboard.data.ListBlobSequencesRequest.$Properties instead.
         */
        interface IListBlobSequencesRequest extends tensorboard.data.ListBlobSequencesRequest.$Properties {
        }

        /** Represents a ListBlobSequencesRequest. */
        class ListBlobSequencesRequest {

            /**
             * Constructs a new ListBlobSequencesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ListBlobSequencesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListBlobSequencesRequest experimentId. */
            experimentId: string;

            /** ListBlobSequencesRequest pluginFilter. */
            pluginFilter?: (tensorboard.data.PluginFilter.$Properties|null);

            /** ListBlobSequencesRequest runTagFilter. */
            runTagFilter?: (tensorboard.data.RunTagFilter.$Properties|null);

            /**
             * Encodes the specified ListBlobSequencesRequest message. Does not implicitly {@link tensorboard.data.ListBlobSequencesRequest.verify|verify} messages.
             * @param message ListBlobSequencesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ListBlobSequencesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListBlobSequencesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ListBlobSequencesRequest & tensorboard.data.ListBlobSequencesRequest.$Shape} ListBlobSequencesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ListBlobSequencesRequest & tensorboard.data.ListBlobSequencesRequest.$Shape;
        }

        namespace ListBlobSequencesRequest {

            /** Properties of a ListBlobSequencesRequest. */
            interface $Properties {

                /** ListBlobSequencesRequest experimentId */
                experimentId?: (string|null);

                /** ListBlobSequencesRequest pluginFilter */
                pluginFilter?: (tensorboard.data.PluginFilter.$Properties|null);

                /** ListBlobSequencesRequest runTagFilter */
                runTagFilter?: (tensorboard.data.RunTagFilter.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListBlobSequencesRequest. */
            type $Shape = tensorboard.data.ListBlobSequencesRequest.$Properties;
        }

        /**
         * Properties of a ListBlobSequencesResponse.
         * @deprecated Use tensorboard.data.ListBlobSequencesResponse.$Properties instead.
         */
        interface IListBlobSequencesResponse extends tensorboard.data.ListBlobSequencesResponse.$Properties {
        }

        /** Represents a ListBlobSequencesResponse. */
        class ListBlobSequencesResponse {

            /**
             * Constructs a new ListBlobSequencesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ListBlobSequencesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListBlobSequencesResponse runs. */
            runs: tensorboard.data.ListBlobSequencesResponse.RunEntry.$Properties[];

            /**
             * Encodes the specified ListBlobSequencesResponse message. Does not implicitly {@link tensorboard.data.ListBlobSequencesResponse.verify|verify} messages.
             * @param message ListBlobSequencesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ListBlobSequencesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListBlobSequencesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ListBlobSequencesResponse & tensorboard.data.ListBlobSequencesResponse.$Shape} ListBlobSequencesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ListBlobSequencesResponse & tensorboard.data.ListBlobSequencesResponse.$Shape;
        }

        namespace ListBlobSequencesResponse {

            /** Properties of a ListBlobSequencesResponse. */
            interface $Properties {

                /** ListBlobSequencesResponse runs */
                runs?: (tensorboard.data.ListBlobSequencesResponse.RunEntry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListBlobSequencesResponse. */
            type $Shape = tensorboard.data.ListBlobSequencesResponse.$Properties;

            /**
             * Properties of a RunEntry.
             * @deprecated Use tensorboard.data.ListBlobSequencesResponse.RunEntry.$Properties instead.
             */
            interface IRunEntry extends tensorboard.data.ListBlobSequencesResponse.RunEntry.$Properties {
            }

            /** Represents a RunEntry. */
            class RunEntry {

                /**
                 * Constructs a new RunEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorboard.data.ListBlobSequencesResponse.RunEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RunEntry runName. */
                runName: string;

                /** RunEntry tags. */
                tags: tensorboard.data.ListBlobSequencesResponse.TagEntry.$Properties[];

                /**
                 * Encodes the specified RunEntry message. Does not implicitly {@link tensorboard.data.ListBlobSequencesResponse.RunEntry.verify|verify} messages.
                 * @param message RunEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorboard.data.ListBlobSequencesResponse.RunEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RunEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorboard.data.ListBlobSequencesResponse.RunEntry & tensorboard.data.ListBlobSequencesResponse.RunEntry.$Shape} RunEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ListBlobSequencesResponse.RunEntry & tensorboard.data.ListBlobSequencesResponse.RunEntry.$Shape;
            }

            namespace RunEntry {

                /** Properties of a RunEntry. */
                interface $Properties {

                    /** RunEntry runName */
                    runName?: (string|null);

                    /** RunEntry tags */
                    tags?: (tensorboard.data.ListBlobSequencesResponse.TagEntry.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RunEntry. */
                type $Shape = tensorboard.data.ListBlobSequencesResponse.RunEntry.$Properties;
            }

            /**
             * Properties of a TagEntry.
             * @deprecated Use tensorboard.data.ListBlobSequencesResponse.TagEntry.$Properties instead.
             */
            interface ITagEntry extends tensorboard.data.ListBlobSequencesResponse.TagEntry.$Properties {
            }

            /** Represents a TagEntry. */
            class TagEntry {

                /**
                 * Constructs a new TagEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorboard.data.ListBlobSequencesResponse.TagEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TagEntry tagName. */
                tagName: string;

                /** TagEntry metadata. */
                metadata?: (tensorboard.data.BlobSequenceMetadata.$Properties|null);

                /**
                 * Encodes the specified TagEntry message. Does not implicitly {@link tensorboard.data.ListBlobSequencesResponse.TagEntry.verify|verify} messages.
                 * @param message TagEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorboard.data.ListBlobSequencesResponse.TagEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TagEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorboard.data.ListBlobSequencesResponse.TagEntry & tensorboard.data.ListBlobSequencesResponse.TagEntry.$Shape} TagEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ListBlobSequencesResponse.TagEntry & tensorboard.data.ListBlobSequencesResponse.TagEntry.$Shape;
            }

            namespace TagEntry {

                /** Properties of a TagEntry. */
                interface $Properties {

                    /** TagEntry tagName */
                    tagName?: (string|null);

                    /** TagEntry metadata */
                    metadata?: (tensorboard.data.BlobSequenceMetadata.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TagEntry. */
                type $Shape = tensorboard.data.ListBlobSequencesResponse.TagEntry.$Properties;
            }
        }

        /**
         * Properties of a BlobSequenceMetadata.
         * @deprecated Use tensorboard.data.BlobSequenceMetadata.$Properties instead.
         */
        interface IBlobSequenceMetadata extends tensorboard.data.BlobSequenceMetadata.$Properties {
        }

        /** Represents a BlobSequenceMetadata. */
        class BlobSequenceMetadata {

            /**
             * Constructs a new BlobSequenceMetadata.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.BlobSequenceMetadata.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BlobSequenceMetadata maxStep. */
            maxStep: (number|Long);

            /** BlobSequenceMetadata maxWallTime. */
            maxWallTime: number;

            /** BlobSequenceMetadata maxLength. */
            maxLength: (number|Long);

            /** BlobSequenceMetadata summaryMetadata. */
            summaryMetadata?: (tensorflow.SummaryMetadata.$Properties|null);

            /**
             * Encodes the specified BlobSequenceMetadata message. Does not implicitly {@link tensorboard.data.BlobSequenceMetadata.verify|verify} messages.
             * @param message BlobSequenceMetadata message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.BlobSequenceMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BlobSequenceMetadata message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.BlobSequenceMetadata & tensorboard.data.BlobSequenceMetadata.$Shape} BlobSequenceMetadata
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.BlobSequenceMetadata & tensorboard.data.BlobSequenceMetadata.$Shape;
        }

        namespace BlobSequenceMetadata {

            /** Properties of a BlobSequenceMetadata. */
            interface $Properties {

                /** BlobSequenceMetadata maxStep */
                maxStep?: (number|Long|null);

                /** BlobSequenceMetadata maxWallTime */
                maxWallTime?: (number|null);

                /** BlobSequenceMetadata maxLength */
                maxLength?: (number|Long|null);

                /** BlobSequenceMetadata summaryMetadata */
                summaryMetadata?: (tensorflow.SummaryMetadata.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BlobSequenceMetadata. */
            type $Shape = tensorboard.data.BlobSequenceMetadata.$Properties;
        }

        /**
         * Properties of a ReadBlobSequencesRequest.
         * @deprecated Use tensorboard.data.ReadBlobSequencesRequest.$Properties instead.
         */
        interface IReadBlobSequencesRequest extends tensorboard.data.ReadBlobSequencesRequest.$Properties {
        }

        /** Represents a ReadBlobSequencesRequest. */
        class ReadBlobSequencesRequest {

            /**
             * Constructs a new ReadBlobSequencesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ReadBlobSequencesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadBlobSequencesRequest experimentId. */
            experimentId: string;

            /** ReadBlobSequencesRequest pluginFilter. */
            pluginFilter?: (tensorboard.data.PluginFilter.$Properties|null);

            /** ReadBlobSequencesRequest runTagFilter. */
            runTagFilter?: (tensorboard.data.RunTagFilter.$Properties|null);

            /** ReadBlobSequencesRequest downsample. */
            downsample?: (tensorboard.data.Downsample.$Properties|null);

            /**
             * Encodes the specified ReadBlobSequencesRequest message. Does not implicitly {@link tensorboard.data.ReadBlobSequencesRequest.verify|verify} messages.
             * @param message ReadBlobSequencesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ReadBlobSequencesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadBlobSequencesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ReadBlobSequencesRequest & tensorboard.data.ReadBlobSequencesRequest.$Shape} ReadBlobSequencesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ReadBlobSequencesRequest & tensorboard.data.ReadBlobSequencesRequest.$Shape;
        }

        namespace ReadBlobSequencesRequest {

            /** Properties of a ReadBlobSequencesRequest. */
            interface $Properties {

                /** ReadBlobSequencesRequest experimentId */
                experimentId?: (string|null);

                /** ReadBlobSequencesRequest pluginFilter */
                pluginFilter?: (tensorboard.data.PluginFilter.$Properties|null);

                /** ReadBlobSequencesRequest runTagFilter */
                runTagFilter?: (tensorboard.data.RunTagFilter.$Properties|null);

                /** ReadBlobSequencesRequest downsample */
                downsample?: (tensorboard.data.Downsample.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadBlobSequencesRequest. */
            type $Shape = tensorboard.data.ReadBlobSequencesRequest.$Properties;
        }

        /**
         * Properties of a ReadBlobSequencesResponse.
         * @deprecated Use tensorboard.data.ReadBlobSequencesResponse.$Properties instead.
         */
        interface IReadBlobSequencesResponse extends tensorboard.data.ReadBlobSequencesResponse.$Properties {
        }

        /** Represents a ReadBlobSequencesResponse. */
        class ReadBlobSequencesResponse {

            /**
             * Constructs a new ReadBlobSequencesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ReadBlobSequencesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadBlobSequencesResponse runs. */
            runs: tensorboard.data.ReadBlobSequencesResponse.RunEntry.$Properties[];

            /**
             * Encodes the specified ReadBlobSequencesResponse message. Does not implicitly {@link tensorboard.data.ReadBlobSequencesResponse.verify|verify} messages.
             * @param message ReadBlobSequencesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ReadBlobSequencesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadBlobSequencesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ReadBlobSequencesResponse & tensorboard.data.ReadBlobSequencesResponse.$Shape} ReadBlobSequencesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ReadBlobSequencesResponse & tensorboard.data.ReadBlobSequencesResponse.$Shape;
        }

        namespace ReadBlobSequencesResponse {

            /** Properties of a ReadBlobSequencesResponse. */
            interface $Properties {

                /** ReadBlobSequencesResponse runs */
                runs?: (tensorboard.data.ReadBlobSequencesResponse.RunEntry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadBlobSequencesResponse. */
            type $Shape = tensorboard.data.ReadBlobSequencesResponse.$Properties;

            /**
             * Properties of a RunEntry.
             * @deprecated Use tensorboard.data.ReadBlobSequencesResponse.RunEntry.$Properties instead.
             */
            interface IRunEntry extends tensorboard.data.ReadBlobSequencesResponse.RunEntry.$Properties {
            }

            /** Represents a RunEntry. */
            class RunEntry {

                /**
                 * Constructs a new RunEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorboard.data.ReadBlobSequencesResponse.RunEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RunEntry runName. */
                runName: string;

                /** RunEntry tags. */
                tags: tensorboard.data.ReadBlobSequencesResponse.TagEntry.$Properties[];

                /**
                 * Encodes the specified RunEntry message. Does not implicitly {@link tensorboard.data.ReadBlobSequencesResponse.RunEntry.verify|verify} messages.
                 * @param message RunEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorboard.data.ReadBlobSequencesResponse.RunEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RunEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorboard.data.ReadBlobSequencesResponse.RunEntry & tensorboard.data.ReadBlobSequencesResponse.RunEntry.$Shape} RunEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ReadBlobSequencesResponse.RunEntry & tensorboard.data.ReadBlobSequencesResponse.RunEntry.$Shape;
            }

            namespace RunEntry {

                /** Properties of a RunEntry. */
                interface $Properties {

                    /** RunEntry runName */
                    runName?: (string|null);

                    /** RunEntry tags */
                    tags?: (tensorboard.data.ReadBlobSequencesResponse.TagEntry.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RunEntry. */
                type $Shape = tensorboard.data.ReadBlobSequencesResponse.RunEntry.$Properties;
            }

            /**
             * Properties of a TagEntry.
             * @deprecated Use tensorboard.data.ReadBlobSequencesResponse.TagEntry.$Properties instead.
             */
            interface ITagEntry extends tensorboard.data.ReadBlobSequencesResponse.TagEntry.$Properties {
            }

            /** Represents a TagEntry. */
            class TagEntry {

                /**
                 * Constructs a new TagEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorboard.data.ReadBlobSequencesResponse.TagEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TagEntry tagName. */
                tagName: string;

                /** TagEntry data. */
                data?: (tensorboard.data.BlobSequenceData.$Properties|null);

                /**
                 * Encodes the specified TagEntry message. Does not implicitly {@link tensorboard.data.ReadBlobSequencesResponse.TagEntry.verify|verify} messages.
                 * @param message TagEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorboard.data.ReadBlobSequencesResponse.TagEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TagEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorboard.data.ReadBlobSequencesResponse.TagEntry & tensorboard.data.ReadBlobSequencesResponse.TagEntry.$Shape} TagEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ReadBlobSequencesResponse.TagEntry & tensorboard.data.ReadBlobSequencesResponse.TagEntry.$Shape;
            }

            namespace TagEntry {

                /** Properties of a TagEntry. */
                interface $Properties {

                    /** TagEntry tagName */
                    tagName?: (string|null);

                    /** TagEntry data */
                    data?: (tensorboard.data.BlobSequenceData.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TagEntry. */
                type $Shape = tensorboard.data.ReadBlobSequencesResponse.TagEntry.$Properties;
            }
        }

        /**
         * Properties of a BlobSequenceData.
         * @deprecated Use tensorboard.data.BlobSequenceData.$Properties instead.
         */
        interface IBlobSequenceData extends tensorboard.data.BlobSequenceData.$Properties {
        }

        /** Represents a BlobSequenceData. */
        class BlobSequenceData {

            /**
             * Constructs a new BlobSequenceData.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.BlobSequenceData.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BlobSequenceData step. */
            step: (number|Long)[];

            /** BlobSequenceData wallTime. */
            wallTime: number[];

            /** BlobSequenceData values. */
            values: tensorboard.data.BlobReferenceSequence.$Properties[];

            /**
             * Encodes the specified BlobSequenceData message. Does not implicitly {@link tensorboard.data.BlobSequenceData.verify|verify} messages.
             * @param message BlobSequenceData message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.BlobSequenceData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BlobSequenceData message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.BlobSequenceData & tensorboard.data.BlobSequenceData.$Shape} BlobSequenceData
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.BlobSequenceData & tensorboard.data.BlobSequenceData.$Shape;
        }

        namespace BlobSequenceData {

            /** Properties of a BlobSequenceData. */
            interface $Properties {

                /** BlobSequenceData step */
                step?: ((number|Long)[]|null);

                /** BlobSequenceData wallTime */
                wallTime?: (number[]|null);

                /** BlobSequenceData values */
                values?: (tensorboard.data.BlobReferenceSequence.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BlobSequenceData. */
            type $Shape = tensorboard.data.BlobSequenceData.$Properties;
        }

        /**
         * Properties of a BlobReferenceSequence.
         * @deprecated Use tensorboard.data.BlobReferenceSequence.$Properties instead.
         */
        interface IBlobReferenceSequence extends tensorboard.data.BlobReferenceSequence.$Properties {
        }

        /** Represents a BlobReferenceSequence. */
        class BlobReferenceSequence {

            /**
             * Constructs a new BlobReferenceSequence.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.BlobReferenceSequence.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BlobReferenceSequence blobRefs. */
            blobRefs: tensorboard.data.BlobReference.$Properties[];

            /**
             * Encodes the specified BlobReferenceSequence message. Does not implicitly {@link tensorboard.data.BlobReferenceSequence.verify|verify} messages.
             * @param message BlobReferenceSequence message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.BlobReferenceSequence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BlobReferenceSequence message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.BlobReferenceSequence & tensorboard.data.BlobReferenceSequence.$Shape} BlobReferenceSequence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.BlobReferenceSequence & tensorboard.data.BlobReferenceSequence.$Shape;
        }

        namespace BlobReferenceSequence {

            /** Properties of a BlobReferenceSequence. */
            interface $Properties {

                /** BlobReferenceSequence blobRefs */
                blobRefs?: (tensorboard.data.BlobReference.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BlobReferenceSequence. */
            type $Shape = tensorboard.data.BlobReferenceSequence.$Properties;
        }

        /**
         * Properties of a BlobReference.
         * @deprecated Use tensorboard.data.BlobReference.$Properties instead.
         */
        interface IBlobReference extends tensorboard.data.BlobReference.$Properties {
        }

        /** Represents a BlobReference. */
        class BlobReference {

            /**
             * Constructs a new BlobReference.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.BlobReference.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BlobReference blobKey. */
            blobKey: string;

            /** BlobReference url. */
            url: string;

            /**
             * Encodes the specified BlobReference message. Does not implicitly {@link tensorboard.data.BlobReference.verify|verify} messages.
             * @param message BlobReference message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.BlobReference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BlobReference message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.BlobReference & tensorboard.data.BlobReference.$Shape} BlobReference
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.BlobReference & tensorboard.data.BlobReference.$Shape;
        }

        namespace BlobReference {

            /** Properties of a BlobReference. */
            interface $Properties {

                /** BlobReference blobKey */
                blobKey?: (string|null);

                /** BlobReference url */
                url?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BlobReference. */
            type $Shape = tensorboard.data.BlobReference.$Properties;
        }

        /**
         * Properties of a ReadBlobRequest.
         * @deprecated Use tensorboard.data.ReadBlobRequest.$Properties instead.
         */
        interface IReadBlobRequest extends tensorboard.data.ReadBlobRequest.$Properties {
        }

        /** Represents a ReadBlobRequest. */
        class ReadBlobRequest {

            /**
             * Constructs a new ReadBlobRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ReadBlobRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadBlobRequest blobKey. */
            blobKey: string;

            /**
             * Encodes the specified ReadBlobRequest message. Does not implicitly {@link tensorboard.data.ReadBlobRequest.verify|verify} messages.
             * @param message ReadBlobRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ReadBlobRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadBlobRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ReadBlobRequest & tensorboard.data.ReadBlobRequest.$Shape} ReadBlobRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ReadBlobRequest & tensorboard.data.ReadBlobRequest.$Shape;
        }

        namespace ReadBlobRequest {

            /** Properties of a ReadBlobRequest. */
            interface $Properties {

                /** ReadBlobRequest blobKey */
                blobKey?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadBlobRequest. */
            type $Shape = tensorboard.data.ReadBlobRequest.$Properties;
        }

        /**
         * Properties of a ReadBlobResponse.
         * @deprecated Use tensorboard.data.ReadBlobResponse.$Properties instead.
         */
        interface IReadBlobResponse extends tensorboard.data.ReadBlobResponse.$Properties {
        }

        /** Represents a ReadBlobResponse. */
        class ReadBlobResponse {

            /**
             * Constructs a new ReadBlobResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.data.ReadBlobResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadBlobResponse data. */
            data: Uint8Array;

            /**
             * Encodes the specified ReadBlobResponse message. Does not implicitly {@link tensorboard.data.ReadBlobResponse.verify|verify} messages.
             * @param message ReadBlobResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.data.ReadBlobResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadBlobResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.data.ReadBlobResponse & tensorboard.data.ReadBlobResponse.$Shape} ReadBlobResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.data.ReadBlobResponse & tensorboard.data.ReadBlobResponse.$Shape;
        }

        namespace ReadBlobResponse {

            /** Properties of a ReadBlobResponse. */
            interface $Properties {

                /** ReadBlobResponse data */
                data?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadBlobResponse. */
            type $Shape = tensorboard.data.ReadBlobResponse.$Properties;
        }
    }

    /** Namespace hparams. */
    namespace hparams {

        /** DataType enum. */
        enum DataType {

            /** DATA_TYPE_UNSET value */
            DATA_TYPE_UNSET = 0,

            /** DATA_TYPE_STRING value */
            DATA_TYPE_STRING = 1,

            /** DATA_TYPE_BOOL value */
            DATA_TYPE_BOOL = 2,

            /** DATA_TYPE_FLOAT64 value */
            DATA_TYPE_FLOAT64 = 3
        }

        /** DatasetType enum. */
        enum DatasetType {

            /** DATASET_UNKNOWN value */
            DATASET_UNKNOWN = 0,

            /** DATASET_TRAINING value */
            DATASET_TRAINING = 1,

            /** DATASET_VALIDATION value */
            DATASET_VALIDATION = 2
        }

        /** Status enum. */
        enum Status {

            /** STATUS_UNKNOWN value */
            STATUS_UNKNOWN = 0,

            /** STATUS_SUCCESS value */
            STATUS_SUCCESS = 1,

            /** STATUS_FAILURE value */
            STATUS_FAILURE = 2,

            /** STATUS_RUNNING value */
            STATUS_RUNNING = 3
        }

        /** SortOrder enum. */
        enum SortOrder {

            /** ORDER_UNSPECIFIED value */
            ORDER_UNSPECIFIED = 0,

            /** ORDER_ASC value */
            ORDER_ASC = 1,

            /** ORDER_DESC value */
            ORDER_DESC = 2
        }

        /** AggregationType enum. */
        enum AggregationType {

            /** AGGREGATION_UNSET value */
            AGGREGATION_UNSET = 0,

            /** AGGREGATION_AVG value */
            AGGREGATION_AVG = 1,

            /** AGGREGATION_MEDIAN value */
            AGGREGATION_MEDIAN = 2,

            /** AGGREGATION_MIN value */
            AGGREGATION_MIN = 3,

            /** AGGREGATION_MAX value */
            AGGREGATION_MAX = 4
        }

        /**
         * Properties of an Experiment.
         * @deprecated Use tensorboard.hparams.Experiment.$Properties instead.
         */
        interface IExperiment extends tensorboard.hparams.Experiment.$Properties {
        }

        /** Represents an Experiment. */
        class Experiment {

            /**
             * Constructs a new Experiment.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.hparams.Experiment.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Experiment description. */
            description: string;

            /** Experiment user. */
            user: string;

            /** Experiment timeCreatedSecs. */
            timeCreatedSecs: number;

            /** Experiment hparamInfos. */
            hparamInfos: tensorboard.hparams.HParamInfo.$Properties[];

            /** Experiment metricInfos. */
            metricInfos: tensorboard.hparams.MetricInfo.$Properties[];

            /** Experiment name. */
            name: string;

            /**
             * Encodes the specified Experiment message. Does not implicitly {@link tensorboard.hparams.Experiment.verify|verify} messages.
             * @param message Experiment message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.hparams.Experiment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Experiment message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.hparams.Experiment & tensorboard.hparams.Experiment.$Shape} Experiment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.hparams.Experiment & tensorboard.hparams.Experiment.$Shape;
        }

        namespace Experiment {

            /** Properties of an Experiment. */
            interface $Properties {

                /** Experiment description */
                description?: (string|null);

                /** Experiment user */
                user?: (string|null);

                /** Experiment timeCreatedSecs */
                timeCreatedSecs?: (number|null);

                /** Experiment hparamInfos */
                hparamInfos?: (tensorboard.hparams.HParamInfo.$Properties[]|null);

                /** Experiment metricInfos */
                metricInfos?: (tensorboard.hparams.MetricInfo.$Properties[]|null);

                /** Experiment name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Experiment. */
            type $Shape = {
              description?: string|null;
              user?: string|null;
              timeCreatedSecs?: number|null;
              hparamInfos?: tensorboard.hparams.HParamInfo.$Shape[]|null;
              metricInfos?: tensorboard.hparams.MetricInfo.$Shape[]|null;
              name?: string|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a HParamInfo.
         * @deprecated Use tensorboard.hparams.HParamInfo.$Properties instead.
         */
        interface IHParamInfo extends tensorboard.hparams.HParamInfo.$Properties {
        }

        /** Represents a HParamInfo. */
        class HParamInfo {

            /**
             * Constructs a new HParamInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.hparams.HParamInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HParamInfo name. */
            name: string;

            /** HParamInfo displayName. */
            displayName: string;

            /** HParamInfo description. */
            description: string;

            /** HParamInfo type. */
            type: tensorboard.hparams.DataType;

            /** HParamInfo domainDiscrete. */
            domainDiscrete?: (google.protobuf.ListValue.$Properties|null);

            /** HParamInfo domainInterval. */
            domainInterval?: (tensorboard.hparams.Interval.$Properties|null);

            /** HParamInfo differs. */
            differs: boolean;

            /** HParamInfo domain. */
            domain?: ("domainDiscrete"|"domainInterval");

            /**
             * Encodes the specified HParamInfo message. Does not implicitly {@link tensorboard.hparams.HParamInfo.verify|verify} messages.
             * @param message HParamInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.hparams.HParamInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HParamInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.hparams.HParamInfo & tensorboard.hparams.HParamInfo.$Shape} HParamInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.hparams.HParamInfo & tensorboard.hparams.HParamInfo.$Shape;
        }

        namespace HParamInfo {

            /** Properties of a HParamInfo. */
            interface $Properties {

                /** HParamInfo name */
                name?: (string|null);

                /** HParamInfo displayName */
                displayName?: (string|null);

                /** HParamInfo description */
                description?: (string|null);

                /** HParamInfo type */
                type?: (tensorboard.hparams.DataType|null);

                /** HParamInfo domainDiscrete */
                domainDiscrete?: (google.protobuf.ListValue.$Properties|null);

                /** HParamInfo domainInterval */
                domainInterval?: (tensorboard.hparams.Interval.$Properties|null);

                /** HParamInfo differs */
                differs?: (boolean|null);

                /** HParamInfo domain */
                domain?: ("domainDiscrete"|"domainInterval");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a HParamInfo. */
            type $Shape = {
              name?: string|null;
              displayName?: string|null;
              description?: string|null;
              type?: tensorboard.hparams.DataType|null;
              domainDiscrete?: google.protobuf.ListValue.$Shape|null;
              domainInterval?: tensorboard.hparams.Interval.$Shape|null;
              differs?: boolean|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ domain?: undefined; domainDiscrete?: null; domainInterval?: null }|{ domain?: "domainDiscrete"; domainDiscrete: google.protobuf.ListValue.$Shape; domainInterval?: null }|{ domain?: "domainInterval"; domainDiscrete?: null; domainInterval: tensorboard.hparams.Interval.$Shape })
            );
        }

        /**
         * Properties of an Interval.
         * @deprecated Use tensorboard.hparams.Interval.$Properties instead.
         */
        interface IInterval extends tensorboard.hparams.Interval.$Properties {
        }

        /** Represents an Interval. */
        class Interval {

            /**
             * Constructs a new Interval.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.hparams.Interval.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Interval minValue. */
            minValue: number;

            /** Interval maxValue. */
            maxValue: number;

            /**
             * Encodes the specified Interval message. Does not implicitly {@link tensorboard.hparams.Interval.verify|verify} messages.
             * @param message Interval message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.hparams.Interval.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Interval message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.hparams.Interval & tensorboard.hparams.Interval.$Shape} Interval
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.hparams.Interval & tensorboard.hparams.Interval.$Shape;
        }

        namespace Interval {

            /** Properties of an Interval. */
            interface $Properties {

                /** Interval minValue */
                minValue?: (number|null);

                /** Interval maxValue */
                maxValue?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Interval. */
            type $Shape = tensorboard.hparams.Interval.$Properties;
        }

        /**
         * Properties of a MetricName.
         * @deprecated Use tensorboard.hparams.MetricName.$Properties instead.
         */
        interface IMetricName extends tensorboard.hparams.MetricName.$Properties {
        }

        /** Represents a MetricName. */
        class MetricName {

            /**
             * Constructs a new MetricName.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.hparams.MetricName.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MetricName group. */
            group: string;

            /** MetricName tag. */
            tag: string;

            /**
             * Encodes the specified MetricName message. Does not implicitly {@link tensorboard.hparams.MetricName.verify|verify} messages.
             * @param message MetricName message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.hparams.MetricName.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MetricName message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.hparams.MetricName & tensorboard.hparams.MetricName.$Shape} MetricName
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.hparams.MetricName & tensorboard.hparams.MetricName.$Shape;
        }

        namespace MetricName {

            /** Properties of a MetricName. */
            interface $Properties {

                /** MetricName group */
                group?: (string|null);

                /** MetricName tag */
                tag?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MetricName. */
            type $Shape = tensorboard.hparams.MetricName.$Properties;
        }

        /**
         * Properties of a MetricInfo.
         * @deprecated Use tensorboard.hparams.MetricInfo.$Properties instead.
         */
        interface IMetricInfo extends tensorboard.hparams.MetricInfo.$Properties {
        }

        /** Represents a MetricInfo. */
        class MetricInfo {

            /**
             * Constructs a new MetricInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.hparams.MetricInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MetricInfo name. */
            name?: (tensorboard.hparams.MetricName.$Properties|null);

            /** MetricInfo displayName. */
            displayName: string;

            /** MetricInfo description. */
            description: string;

            /** MetricInfo datasetType. */
            datasetType: tensorboard.hparams.DatasetType;

            /**
             * Encodes the specified MetricInfo message. Does not implicitly {@link tensorboard.hparams.MetricInfo.verify|verify} messages.
             * @param message MetricInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.hparams.MetricInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MetricInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.hparams.MetricInfo & tensorboard.hparams.MetricInfo.$Shape} MetricInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.hparams.MetricInfo & tensorboard.hparams.MetricInfo.$Shape;
        }

        namespace MetricInfo {

            /** Properties of a MetricInfo. */
            interface $Properties {

                /** MetricInfo name */
                name?: (tensorboard.hparams.MetricName.$Properties|null);

                /** MetricInfo displayName */
                displayName?: (string|null);

                /** MetricInfo description */
                description?: (string|null);

                /** MetricInfo datasetType */
                datasetType?: (tensorboard.hparams.DatasetType|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MetricInfo. */
            type $Shape = tensorboard.hparams.MetricInfo.$Properties;
        }

        /**
         * Properties of a SessionGroup.
         * @deprecated Use tensorboard.hparams.SessionGroup.$Properties instead.
         */
        interface ISessionGroup extends tensorboard.hparams.SessionGroup.$Properties {
        }

        /** Represents a SessionGroup. */
        class SessionGroup {

            /**
             * Constructs a new SessionGroup.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.hparams.SessionGroup.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SessionGroup name. */
            name: string;

            /** SessionGroup hparams. */
            hparams: { [k: string]: google.protobuf.Value.$Properties };

            /** SessionGroup metricValues. */
            metricValues: tensorboard.hparams.MetricValue.$Properties[];

            /** SessionGroup sessions. */
            sessions: tensorboard.hparams.Session.$Properties[];

            /** SessionGroup monitorUrl. */
            monitorUrl: string;

            /**
             * Encodes the specified SessionGroup message. Does not implicitly {@link tensorboard.hparams.SessionGroup.verify|verify} messages.
             * @param message SessionGroup message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.hparams.SessionGroup.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SessionGroup message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.hparams.SessionGroup & tensorboard.hparams.SessionGroup.$Shape} SessionGroup
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.hparams.SessionGroup & tensorboard.hparams.SessionGroup.$Shape;
        }

        namespace SessionGroup {

            /** Properties of a SessionGroup. */
            interface $Properties {

                /** SessionGroup name */
                name?: (string|null);

                /** SessionGroup hparams */
                hparams?: ({ [k: string]: google.protobuf.Value.$Properties }|null);

                /** SessionGroup metricValues */
                metricValues?: (tensorboard.hparams.MetricValue.$Properties[]|null);

                /** SessionGroup sessions */
                sessions?: (tensorboard.hparams.Session.$Properties[]|null);

                /** SessionGroup monitorUrl */
                monitorUrl?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SessionGroup. */
            type $Shape = {
              name?: string|null;
              hparams?: { [k: string]: google.protobuf.Value.$Shape }|null;
              metricValues?: tensorboard.hparams.MetricValue.$Shape[]|null;
              sessions?: tensorboard.hparams.Session.$Shape[]|null;
              monitorUrl?: string|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a MetricValue.
         * @deprecated Use tensorboard.hparams.MetricValue.$Properties instead.
         */
        interface IMetricValue extends tensorboard.hparams.MetricValue.$Properties {
        }

        /** Represents a MetricValue. */
        class MetricValue {

            /**
             * Constructs a new MetricValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.hparams.MetricValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MetricValue name. */
            name?: (tensorboard.hparams.MetricName.$Properties|null);

            /** MetricValue value. */
            value: number;

            /** MetricValue trainingStep. */
            trainingStep: number;

            /** MetricValue wallTimeSecs. */
            wallTimeSecs: number;

            /**
             * Encodes the specified MetricValue message. Does not implicitly {@link tensorboard.hparams.MetricValue.verify|verify} messages.
             * @param message MetricValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.hparams.MetricValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MetricValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.hparams.MetricValue & tensorboard.hparams.MetricValue.$Shape} MetricValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.hparams.MetricValue & tensorboard.hparams.MetricValue.$Shape;
        }

        namespace MetricValue {

            /** Properties of a MetricValue. */
            interface $Properties {

                /** MetricValue name */
                name?: (tensorboard.hparams.MetricName.$Properties|null);

                /** MetricValue value */
                value?: (number|null);

                /** MetricValue trainingStep */
                trainingStep?: (number|null);

                /** MetricValue wallTimeSecs */
                wallTimeSecs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MetricValue. */
            type $Shape = tensorboard.hparams.MetricValue.$Properties;
        }

        /**
         * Properties of a Session.
         * @deprecated Use tensorboard.hparams.Session.$Properties instead.
         */
        interface ISession extends tensorboard.hparams.Session.$Properties {
        }

        /** Represents a Session. */
        class Session {

            /**
             * Constructs a new Session.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.hparams.Session.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Session name. */
            name: string;

            /** Session startTimeSecs. */
            startTimeSecs: number;

            /** Session endTimeSecs. */
            endTimeSecs: number;

            /** Session status. */
            status: tensorboard.hparams.Status;

            /** Session modelUri. */
            modelUri: string;

            /** Session metricValues. */
            metricValues: tensorboard.hparams.MetricValue.$Properties[];

            /** Session monitorUrl. */
            monitorUrl: string;

            /**
             * Encodes the specified Session message. Does not implicitly {@link tensorboard.hparams.Session.verify|verify} messages.
             * @param message Session message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.hparams.Session.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Session message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.hparams.Session & tensorboard.hparams.Session.$Shape} Session
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.hparams.Session & tensorboard.hparams.Session.$Shape;
        }

        namespace Session {

            /** Properties of a Session. */
            interface $Properties {

                /** Session name */
                name?: (string|null);

                /** Session startTimeSecs */
                startTimeSecs?: (number|null);

                /** Session endTimeSecs */
                endTimeSecs?: (number|null);

                /** Session status */
                status?: (tensorboard.hparams.Status|null);

                /** Session modelUri */
                modelUri?: (string|null);

                /** Session metricValues */
                metricValues?: (tensorboard.hparams.MetricValue.$Properties[]|null);

                /** Session monitorUrl */
                monitorUrl?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Session. */
            type $Shape = tensorboard.hparams.Session.$Properties;
        }

        /**
         * Properties of a GetExperimentRequest.
         * @deprecated Use tensorboard.hparams.GetExperimentRequest.$Properties instead.
         */
        interface IGetExperimentRequest extends tensorboard.hparams.GetExperimentRequest.$Properties {
        }

        /** Represents a GetExperimentRequest. */
        class GetExperimentRequest {

            /**
             * Constructs a new GetExperimentRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.hparams.GetExperimentRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetExperimentRequest experimentName. */
            experimentName: string;

            /** GetExperimentRequest includeMetrics. */
            includeMetrics?: (boolean|null);

            /** GetExperimentRequest hparamsLimit. */
            hparamsLimit?: (number|null);

            /**
             * Encodes the specified GetExperimentRequest message. Does not implicitly {@link tensorboard.hparams.GetExperimentRequest.verify|verify} messages.
             * @param message GetExperimentRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.hparams.GetExperimentRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetExperimentRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.hparams.GetExperimentRequest & tensorboard.hparams.GetExperimentRequest.$Shape} GetExperimentRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.hparams.GetExperimentRequest & tensorboard.hparams.GetExperimentRequest.$Shape;
        }

        namespace GetExperimentRequest {

            /** Properties of a GetExperimentRequest. */
            interface $Properties {

                /** GetExperimentRequest experimentName */
                experimentName?: (string|null);

                /** GetExperimentRequest includeMetrics */
                includeMetrics?: (boolean|null);

                /** GetExperimentRequest hparamsLimit */
                hparamsLimit?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetExperimentRequest. */
            type $Shape = tensorboard.hparams.GetExperimentRequest.$Properties;
        }

        /**
         * Properties of a ListSessionGroupsRequest.
         * @deprecated Use tensorboard.hparams.ListSessionGroupsRequest.$Properties instead.
         */
        interface IListSessionGroupsRequest extends tensorboard.hparams.ListSessionGroupsRequest.$Properties {
        }

        /** Represents a ListSessionGroupsRequest. */
        class ListSessionGroupsRequest {

            /**
             * Constructs a new ListSessionGroupsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.hparams.ListSessionGroupsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListSessionGroupsRequest colParams. */
            colParams: tensorboard.hparams.ColParams.$Properties[];

            /** ListSessionGroupsRequest aggregationType. */
            aggregationType: tensorboard.hparams.AggregationType;

            /** ListSessionGroupsRequest aggregationMetric. */
            aggregationMetric?: (tensorboard.hparams.MetricName.$Properties|null);

            /** ListSessionGroupsRequest startIndex. */
            startIndex: number;

            /** ListSessionGroupsRequest sliceSize. */
            sliceSize: number;

            /** ListSessionGroupsRequest experimentName. */
            experimentName: string;

            /** ListSessionGroupsRequest allowedStatuses. */
            allowedStatuses: tensorboard.hparams.Status[];

            /** ListSessionGroupsRequest includeMetrics. */
            includeMetrics?: (boolean|null);

            /**
             * Encodes the specified ListSessionGroupsRequest message. Does not implicitly {@link tensorboard.hparams.ListSessionGroupsRequest.verify|verify} messages.
             * @param message ListSessionGroupsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.hparams.ListSessionGroupsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListSessionGroupsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.hparams.ListSessionGroupsRequest & tensorboard.hparams.ListSessionGroupsRequest.$Shape} ListSessionGroupsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.hparams.ListSessionGroupsRequest & tensorboard.hparams.ListSessionGroupsRequest.$Shape;
        }

        namespace ListSessionGroupsRequest {

            /** Properties of a ListSessionGroupsRequest. */
            interface $Properties {

                /** ListSessionGroupsRequest colParams */
                colParams?: (tensorboard.hparams.ColParams.$Properties[]|null);

                /** ListSessionGroupsRequest aggregationType */
                aggregationType?: (tensorboard.hparams.AggregationType|null);

                /** ListSessionGroupsRequest aggregationMetric */
                aggregationMetric?: (tensorboard.hparams.MetricName.$Properties|null);

                /** ListSessionGroupsRequest startIndex */
                startIndex?: (number|null);

                /** ListSessionGroupsRequest sliceSize */
                sliceSize?: (number|null);

                /** ListSessionGroupsRequest experimentName */
                experimentName?: (string|null);

                /** ListSessionGroupsRequest allowedStatuses */
                allowedStatuses?: (tensorboard.hparams.Status[]|null);

                /** ListSessionGroupsRequest includeMetrics */
                includeMetrics?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListSessionGroupsRequest. */
            type $Shape = {
              colParams?: tensorboard.hparams.ColParams.$Shape[]|null;
              aggregationType?: tensorboard.hparams.AggregationType|null;
              aggregationMetric?: tensorboard.hparams.MetricName.$Shape|null;
              startIndex?: number|null;
              sliceSize?: number|null;
              experimentName?: string|null;
              allowedStatuses?: tensorboard.hparams.Status[]|null;
              includeMetrics?: boolean|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ColParams.
         * @deprecated Use tensorboard.hparams.ColParams.$Properties instead.
         */
        interface IColParams extends tensorboard.hparams.ColParams.$Properties {
        }

        /** Represents a ColParams. */
        class ColParams {

            /**
             * Constructs a new ColParams.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.hparams.ColParams.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ColParams metric. */
            metric?: (tensorboard.hparams.MetricName.$Properties|null);

            /** ColParams hparam. */
            hparam?: (string|null);

            /** ColParams order. */
            order: tensorboard.hparams.SortOrder;

            /** ColParams missingValuesFirst. */
            missingValuesFirst: boolean;

            /** ColParams filterRegexp. */
            filterRegexp?: (string|null);

            /** ColParams filterInterval. */
            filterInterval?: (tensorboard.hparams.Interval.$Properties|null);

            /** ColParams filterDiscrete. */
            filterDiscrete?: (google.protobuf.ListValue.$Properties|null);

            /** ColParams excludeMissingValues. */
            excludeMissingValues: boolean;

            /** ColParams includeInResult. */
            includeInResult?: (boolean|null);

            /** ColParams name. */
            name?: ("metric"|"hparam");

            /** ColParams filter. */
            filter?: ("filterRegexp"|"filterInterval"|"filterDiscrete");

            /**
             * Encodes the specified ColParams message. Does not implicitly {@link tensorboard.hparams.ColParams.verify|verify} messages.
             * @param message ColParams message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.hparams.ColParams.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ColParams message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.hparams.ColParams & tensorboard.hparams.ColParams.$Shape} ColParams
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.hparams.ColParams & tensorboard.hparams.ColParams.$Shape;
        }

        namespace ColParams {

            /** Properties of a ColParams. */
            interface $Properties {

                /** ColParams metric */
                metric?: (tensorboard.hparams.MetricName.$Properties|null);

                /** ColParams hparam */
                hparam?: (string|null);

                /** ColParams order */
                order?: (tensorboard.hparams.SortOrder|null);

                /** ColParams missingValuesFirst */
                missingValuesFirst?: (boolean|null);

                /** ColParams filterRegexp */
                filterRegexp?: (string|null);

                /** ColParams filterInterval */
                filterInterval?: (tensorboard.hparams.Interval.$Properties|null);

                /** ColParams filterDiscrete */
                filterDiscrete?: (google.protobuf.ListValue.$Properties|null);

                /** ColParams excludeMissingValues */
                excludeMissingValues?: (boolean|null);

                /** ColParams includeInResult */
                includeInResult?: (boolean|null);

                /** ColParams name */
                name?: ("metric"|"hparam");

                /** ColParams filter */
                filter?: ("filterRegexp"|"filterInterval"|"filterDiscrete");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ColParams. */
            type $Shape = {
              metric?: tensorboard.hparams.MetricName.$Shape|null;
              hparam?: string|null;
              order?: tensorboard.hparams.SortOrder|null;
              missingValuesFirst?: boolean|null;
              filterRegexp?: string|null;
              filterInterval?: tensorboard.hparams.Interval.$Shape|null;
              filterDiscrete?: google.protobuf.ListValue.$Shape|null;
              excludeMissingValues?: boolean|null;
              includeInResult?: boolean|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ name?: undefined; metric?: null; hparam?: null }|{ name?: "metric"; metric: tensorboard.hparams.MetricName.$Shape; hparam?: null }|{ name?: "hparam"; metric?: null; hparam: string })
            ) & (
              ({ filter?: undefined; filterRegexp?: null; filterInterval?: null; filterDiscrete?: null }|{ filter?: "filterRegexp"; filterRegexp: string; filterInterval?: null; filterDiscrete?: null }|{ filter?: "filterInterval"; filterRegexp?: null; filterInterval: tensorboard.hparams.Interval.$Shape; filterDiscrete?: null }|{ filter?: "filterDiscrete"; filterRegexp?: null; filterInterval?: null; filterDiscrete: google.protobuf.ListValue.$Shape })
            );
        }

        /**
         * Properties of a ListSessionGroupsResponse.
         * @deprecated Use tensorboard.hparams.ListSessionGroupsResponse.$Properties instead.
         */
        interface IListSessionGroupsResponse extends tensorboard.hparams.ListSessionGroupsResponse.$Properties {
        }

        /** Represents a ListSessionGroupsResponse. */
        class ListSessionGroupsResponse {

            /**
             * Constructs a new ListSessionGroupsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.hparams.ListSessionGroupsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListSessionGroupsResponse sessionGroups. */
            sessionGroups: tensorboard.hparams.SessionGroup.$Properties[];

            /** ListSessionGroupsResponse totalSize. */
            totalSize: number;

            /**
             * Encodes the specified ListSessionGroupsResponse message. Does not implicitly {@link tensorboard.hparams.ListSessionGroupsResponse.verify|verify} messages.
             * @param message ListSessionGroupsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.hparams.ListSessionGroupsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListSessionGroupsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.hparams.ListSessionGroupsResponse & tensorboard.hparams.ListSessionGroupsResponse.$Shape} ListSessionGroupsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.hparams.ListSessionGroupsResponse & tensorboard.hparams.ListSessionGroupsResponse.$Shape;
        }

        namespace ListSessionGroupsResponse {

            /** Properties of a ListSessionGroupsResponse. */
            interface $Properties {

                /** ListSessionGroupsResponse sessionGroups */
                sessionGroups?: (tensorboard.hparams.SessionGroup.$Properties[]|null);

                /** ListSessionGroupsResponse totalSize */
                totalSize?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListSessionGroupsResponse. */
            type $Shape = {
              sessionGroups?: tensorboard.hparams.SessionGroup.$Shape[]|null;
              totalSize?: number|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ListMetricEvalsRequest.
         * @deprecated Use tensorboard.hparams.ListMetricEvalsRequest.$Properties instead.
         */
        interface IListMetricEvalsRequest extends tensorboard.hparams.ListMetricEvalsRequest.$Properties {
        }

        /** Represents a ListMetricEvalsRequest. */
        class ListMetricEvalsRequest {

            /**
             * Constructs a new ListMetricEvalsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.hparams.ListMetricEvalsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListMetricEvalsRequest sessionName. */
            sessionName: string;

            /** ListMetricEvalsRequest metricName. */
            metricName?: (tensorboard.hparams.MetricName.$Properties|null);

            /** ListMetricEvalsRequest experimentName. */
            experimentName: string;

            /**
             * Encodes the specified ListMetricEvalsRequest message. Does not implicitly {@link tensorboard.hparams.ListMetricEvalsRequest.verify|verify} messages.
             * @param message ListMetricEvalsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.hparams.ListMetricEvalsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListMetricEvalsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.hparams.ListMetricEvalsRequest & tensorboard.hparams.ListMetricEvalsRequest.$Shape} ListMetricEvalsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.hparams.ListMetricEvalsRequest & tensorboard.hparams.ListMetricEvalsRequest.$Shape;
        }

        namespace ListMetricEvalsRequest {

            /** Properties of a ListMetricEvalsRequest. */
            interface $Properties {

                /** ListMetricEvalsRequest sessionName */
                sessionName?: (string|null);

                /** ListMetricEvalsRequest metricName */
                metricName?: (tensorboard.hparams.MetricName.$Properties|null);

                /** ListMetricEvalsRequest experimentName */
                experimentName?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListMetricEvalsRequest. */
            type $Shape = tensorboard.hparams.ListMetricEvalsRequest.$Properties;
        }

        /**
         * Properties of a HParamsPluginData.
         * @deprecated Use tensorboard.hparams.HParamsPluginData.$Properties instead.
         */
        interface IHParamsPluginData extends tensorboard.hparams.HParamsPluginData.$Properties {
        }

        /** Represents a HParamsPluginData. */
        class HParamsPluginData {

            /**
             * Constructs a new HParamsPluginData.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.hparams.HParamsPluginData.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HParamsPluginData version. */
            version: number;

            /** HParamsPluginData experiment. */
            experiment?: (tensorboard.hparams.Experiment.$Properties|null);

            /** HParamsPluginData sessionStartInfo. */
            sessionStartInfo?: (tensorboard.hparams.SessionStartInfo.$Properties|null);

            /** HParamsPluginData sessionEndInfo. */
            sessionEndInfo?: (tensorboard.hparams.SessionEndInfo.$Properties|null);

            /** HParamsPluginData data. */
            data?: ("experiment"|"sessionStartInfo"|"sessionEndInfo");

            /**
             * Encodes the specified HParamsPluginData message. Does not implicitly {@link tensorboard.hparams.HParamsPluginData.verify|verify} messages.
             * @param message HParamsPluginData message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.hparams.HParamsPluginData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HParamsPluginData message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.hparams.HParamsPluginData & tensorboard.hparams.HParamsPluginData.$Shape} HParamsPluginData
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.hparams.HParamsPluginData & tensorboard.hparams.HParamsPluginData.$Shape;
        }

        namespace HParamsPluginData {

            /** Properties of a HParamsPluginData. */
            interface $Properties {

                /** HParamsPluginData version */
                version?: (number|null);

                /** HParamsPluginData experiment */
                experiment?: (tensorboard.hparams.Experiment.$Properties|null);

                /** HParamsPluginData sessionStartInfo */
                sessionStartInfo?: (tensorboard.hparams.SessionStartInfo.$Properties|null);

                /** HParamsPluginData sessionEndInfo */
                sessionEndInfo?: (tensorboard.hparams.SessionEndInfo.$Properties|null);

                /** HParamsPluginData data */
                data?: ("experiment"|"sessionStartInfo"|"sessionEndInfo");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a HParamsPluginData. */
            type $Shape = {
              version?: number|null;
              experiment?: tensorboard.hparams.Experiment.$Shape|null;
              sessionStartInfo?: tensorboard.hparams.SessionStartInfo.$Shape|null;
              sessionEndInfo?: tensorboard.hparams.SessionEndInfo.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ data?: undefined; experiment?: null; sessionStartInfo?: null; sessionEndInfo?: null }|{ data?: "experiment"; experiment: tensorboard.hparams.Experiment.$Shape; sessionStartInfo?: null; sessionEndInfo?: null }|{ data?: "sessionStartInfo"; experiment?: null; sessionStartInfo: tensorboard.hparams.SessionStartInfo.$Shape; sessionEndInfo?: null }|{ data?: "sessionEndInfo"; experiment?: null; sessionStartInfo?: null; sessionEndInfo: tensorboard.hparams.SessionEndInfo.$Shape })
            );
        }

        /**
         * Properties of a SessionStartInfo.
         * @deprecated Use tensorboard.hparams.SessionStartInfo.$Properties instead.
         */
        interface ISessionStartInfo extends tensorboard.hparams.SessionStartInfo.$Properties {
        }

        /** Represents a SessionStartInfo. */
        class SessionStartInfo {

            /**
             * Constructs a new SessionStartInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.hparams.SessionStartInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SessionStartInfo hparams. */
            hparams: { [k: string]: google.protobuf.Value.$Properties };

            /** SessionStartInfo modelUri. */
            modelUri: string;

            /** SessionStartInfo monitorUrl. */
            monitorUrl: string;

            /** SessionStartInfo groupName. */
            groupName: string;

            /** SessionStartInfo startTimeSecs. */
            startTimeSecs: number;

            /**
             * Encodes the specified SessionStartInfo message. Does not implicitly {@link tensorboard.hparams.SessionStartInfo.verify|verify} messages.
             * @param message SessionStartInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.hparams.SessionStartInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SessionStartInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.hparams.SessionStartInfo & tensorboard.hparams.SessionStartInfo.$Shape} SessionStartInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.hparams.SessionStartInfo & tensorboard.hparams.SessionStartInfo.$Shape;
        }

        namespace SessionStartInfo {

            /** Properties of a SessionStartInfo. */
            interface $Properties {

                /** SessionStartInfo hparams */
                hparams?: ({ [k: string]: google.protobuf.Value.$Properties }|null);

                /** SessionStartInfo modelUri */
                modelUri?: (string|null);

                /** SessionStartInfo monitorUrl */
                monitorUrl?: (string|null);

                /** SessionStartInfo groupName */
                groupName?: (string|null);

                /** SessionStartInfo startTimeSecs */
                startTimeSecs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SessionStartInfo. */
            type $Shape = {
              hparams?: { [k: string]: google.protobuf.Value.$Shape }|null;
              modelUri?: string|null;
              monitorUrl?: string|null;
              groupName?: string|null;
              startTimeSecs?: number|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a SessionEndInfo.
         * @deprecated Use tensorboard.hparams.SessionEndInfo.$Properties instead.
         */
        interface ISessionEndInfo extends tensorboard.hparams.SessionEndInfo.$Properties {
        }

        /** Represents a SessionEndInfo. */
        class SessionEndInfo {

            /**
             * Constructs a new SessionEndInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.hparams.SessionEndInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SessionEndInfo status. */
            status: tensorboard.hparams.Status;

            /** SessionEndInfo endTimeSecs. */
            endTimeSecs: number;

            /**
             * Encodes the specified SessionEndInfo message. Does not implicitly {@link tensorboard.hparams.SessionEndInfo.verify|verify} messages.
             * @param message SessionEndInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.hparams.SessionEndInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SessionEndInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.hparams.SessionEndInfo & tensorboard.hparams.SessionEndInfo.$Shape} SessionEndInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.hparams.SessionEndInfo & tensorboard.hparams.SessionEndInfo.$Shape;
        }

        namespace SessionEndInfo {

            /** Properties of a SessionEndInfo. */
            interface $Properties {

                /** SessionEndInfo status */
                status?: (tensorboard.hparams.Status|null);

                /** SessionEndInfo endTimeSecs */
                endTimeSecs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SessionEndInfo. */
            type $Shape = tensorboard.hparams.SessionEndInfo.$Properties;
        }
    }

    /** Namespace mesh. */
    namespace mesh {

        /**
         * Properties of a MeshPluginData.
         * @deprecated Use tensorboard.mesh.MeshPluginData.$Properties instead.
         */
        interface IMeshPluginData extends tensorboard.mesh.MeshPluginData.$Properties {
        }

        /** Represents a MeshPluginData. */
        class MeshPluginData {

            /**
             * Constructs a new MeshPluginData.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.mesh.MeshPluginData.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MeshPluginData version. */
            version: number;

            /** MeshPluginData name. */
            name: string;

            /** MeshPluginData contentType. */
            contentType: tensorboard.mesh.MeshPluginData.ContentType;

            /** MeshPluginData jsonConfig. */
            jsonConfig: string;

            /** MeshPluginData shape. */
            shape: number[];

            /** MeshPluginData components. */
            components: number;

            /**
             * Encodes the specified MeshPluginData message. Does not implicitly {@link tensorboard.mesh.MeshPluginData.verify|verify} messages.
             * @param message MeshPluginData message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.mesh.MeshPluginData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MeshPluginData message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.mesh.MeshPluginData & tensorboard.mesh.MeshPluginData.$Shape} MeshPluginData
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.mesh.MeshPluginData & tensorboard.mesh.MeshPluginData.$Shape;
        }

        namespace MeshPluginData {

            /** Properties of a MeshPluginData. */
            interface $Properties {

                /** MeshPluginData version */
                version?: (number|null);

                /** MeshPluginData name */
                name?: (string|null);

                /** MeshPluginData contentType */
                contentType?: (tensorboard.mesh.MeshPluginData.ContentType|null);

                /** MeshPluginData jsonConfig */
                jsonConfig?: (string|null);

                /** MeshPluginData shape */
                shape?: (number[]|null);

                /** MeshPluginData components */
                components?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MeshPluginData. */
            type $Shape = tensorboard.mesh.MeshPluginData.$Properties;

            /** ContentType enum. */
            enum ContentType {

                /** UNDEFINED value */
                UNDEFINED = 0,

                /** VERTEX value */
                VERTEX = 1,

                /** FACE value */
                FACE = 2,

                /** COLOR value */
                COLOR = 3
            }
        }
    }

    /**
     * Properties of a ScalarPluginData.
     * @deprecated Use tensorboard.ScalarPluginData.$Properties instead.
     */
    interface IScalarPluginData extends tensorboard.ScalarPluginData.$Properties {
    }

    /** Represents a ScalarPluginData. */
    class ScalarPluginData {

        /**
         * Constructs a new ScalarPluginData.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorboard.ScalarPluginData.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ScalarPluginData version. */
        version: number;

        /**
         * Encodes the specified ScalarPluginData message. Does not implicitly {@link tensorboard.ScalarPluginData.verify|verify} messages.
         * @param message ScalarPluginData message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorboard.ScalarPluginData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ScalarPluginData message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorboard.ScalarPluginData & tensorboard.ScalarPluginData.$Shape} ScalarPluginData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.ScalarPluginData & tensorboard.ScalarPluginData.$Shape;
    }

    namespace ScalarPluginData {

        /** Properties of a ScalarPluginData. */
        interface $Properties {

            /** ScalarPluginData version */
            version?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ScalarPluginData. */
        type $Shape = tensorboard.ScalarPluginData.$Properties;
    }

    /**
     * Properties of a HistogramPluginData.
     * @deprecated Use tensorboard.HistogramPluginData.$Properties instead.
     */
    interface IHistogramPluginData extends tensorboard.HistogramPluginData.$Properties {
    }

    /** Represents a HistogramPluginData. */
    class HistogramPluginData {

        /**
         * Constructs a new HistogramPluginData.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorboard.HistogramPluginData.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HistogramPluginData version. */
        version: number;

        /**
         * Encodes the specified HistogramPluginData message. Does not implicitly {@link tensorboard.HistogramPluginData.verify|verify} messages.
         * @param message HistogramPluginData message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorboard.HistogramPluginData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a HistogramPluginData message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorboard.HistogramPluginData & tensorboard.HistogramPluginData.$Shape} HistogramPluginData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.HistogramPluginData & tensorboard.HistogramPluginData.$Shape;
    }

    namespace HistogramPluginData {

        /** Properties of a HistogramPluginData. */
        interface $Properties {

            /** HistogramPluginData version */
            version?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a HistogramPluginData. */
        type $Shape = tensorboard.HistogramPluginData.$Properties;
    }

    /**
     * Properties of a TextPluginData.
     * @deprecated Use tensorboard.TextPluginData.$Properties instead.
     */
    interface ITextPluginData extends tensorboard.TextPluginData.$Properties {
    }

    /** Represents a TextPluginData. */
    class TextPluginData {

        /**
         * Constructs a new TextPluginData.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorboard.TextPluginData.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TextPluginData version. */
        version: number;

        /**
         * Encodes the specified TextPluginData message. Does not implicitly {@link tensorboard.TextPluginData.verify|verify} messages.
         * @param message TextPluginData message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorboard.TextPluginData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TextPluginData message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorboard.TextPluginData & tensorboard.TextPluginData.$Shape} TextPluginData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.TextPluginData & tensorboard.TextPluginData.$Shape;
    }

    namespace TextPluginData {

        /** Properties of a TextPluginData. */
        interface $Properties {

            /** TextPluginData version */
            version?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TextPluginData. */
        type $Shape = tensorboard.TextPluginData.$Properties;
    }

    /**
     * Properties of an ImagePluginData.
     * @deprecated Use tensorboard.ImagePluginData.$Properties instead.
     */
    interface IImagePluginData extends tensorboard.ImagePluginData.$Properties {
    }

    /** Represents an ImagePluginData. */
    class ImagePluginData {

        /**
         * Constructs a new ImagePluginData.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorboard.ImagePluginData.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ImagePluginData version. */
        version: number;

        /** ImagePluginData convertedToTensor. */
        convertedToTensor: boolean;

        /**
         * Encodes the specified ImagePluginData message. Does not implicitly {@link tensorboard.ImagePluginData.verify|verify} messages.
         * @param message ImagePluginData message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorboard.ImagePluginData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ImagePluginData message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorboard.ImagePluginData & tensorboard.ImagePluginData.$Shape} ImagePluginData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.ImagePluginData & tensorboard.ImagePluginData.$Shape;
    }

    namespace ImagePluginData {

        /** Properties of an ImagePluginData. */
        interface $Properties {

            /** ImagePluginData version */
            version?: (number|null);

            /** ImagePluginData convertedToTensor */
            convertedToTensor?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ImagePluginData. */
        type $Shape = tensorboard.ImagePluginData.$Properties;
    }

    /**
     * Properties of an AudioPluginData.
     * @deprecated Use tensorboard.AudioPluginData.$Properties instead.
     */
    interface IAudioPluginData extends tensorboard.AudioPluginData.$Properties {
    }

    /** Represents an AudioPluginData. */
    class AudioPluginData {

        /**
         * Constructs a new AudioPluginData.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorboard.AudioPluginData.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AudioPluginData version. */
        version: number;

        /** AudioPluginData encoding. */
        encoding: tensorboard.AudioPluginData.Encoding;

        /** AudioPluginData convertedToTensor. */
        convertedToTensor: boolean;

        /**
         * Encodes the specified AudioPluginData message. Does not implicitly {@link tensorboard.AudioPluginData.verify|verify} messages.
         * @param message AudioPluginData message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorboard.AudioPluginData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AudioPluginData message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorboard.AudioPluginData & tensorboard.AudioPluginData.$Shape} AudioPluginData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.AudioPluginData & tensorboard.AudioPluginData.$Shape;
    }

    namespace AudioPluginData {

        /** Properties of an AudioPluginData. */
        interface $Properties {

            /** AudioPluginData version */
            version?: (number|null);

            /** AudioPluginData encoding */
            encoding?: (tensorboard.AudioPluginData.Encoding|null);

            /** AudioPluginData convertedToTensor */
            convertedToTensor?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AudioPluginData. */
        type $Shape = tensorboard.AudioPluginData.$Properties;

        /** Encoding enum. */
        enum Encoding {

            /** UNKNOWN value */
            UNKNOWN = 0,

            /** WAV value */
            WAV = 11
        }
    }

    /**
     * Properties of a PrCurvePluginData.
     * @deprecated Use tensorboard.PrCurvePluginData.$Properties instead.
     */
    interface IPrCurvePluginData extends tensorboard.PrCurvePluginData.$Properties {
    }

    /** Represents a PrCurvePluginData. */
    class PrCurvePluginData {

        /**
         * Constructs a new PrCurvePluginData.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorboard.PrCurvePluginData.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PrCurvePluginData version. */
        version: number;

        /** PrCurvePluginData numThresholds. */
        numThresholds: number;

        /**
         * Encodes the specified PrCurvePluginData message. Does not implicitly {@link tensorboard.PrCurvePluginData.verify|verify} messages.
         * @param message PrCurvePluginData message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorboard.PrCurvePluginData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PrCurvePluginData message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorboard.PrCurvePluginData & tensorboard.PrCurvePluginData.$Shape} PrCurvePluginData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.PrCurvePluginData & tensorboard.PrCurvePluginData.$Shape;
    }

    namespace PrCurvePluginData {

        /** Properties of a PrCurvePluginData. */
        interface $Properties {

            /** PrCurvePluginData version */
            version?: (number|null);

            /** PrCurvePluginData numThresholds */
            numThresholds?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PrCurvePluginData. */
        type $Shape = tensorboard.PrCurvePluginData.$Properties;
    }

    /**
     * Properties of a Chart.
     * @deprecated Use tensorboard.Chart.$Properties instead.
     */
    interface IChart extends tensorboard.Chart.$Properties {
    }

    /** Represents a Chart. */
    class Chart {

        /**
         * Constructs a new Chart.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorboard.Chart.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Chart title. */
        title: string;

        /** Chart multiline. */
        multiline?: (tensorboard.MultilineChartContent.$Properties|null);

        /** Chart margin. */
        margin?: (tensorboard.MarginChartContent.$Properties|null);

        /** Chart content. */
        content?: ("multiline"|"margin");

        /**
         * Encodes the specified Chart message. Does not implicitly {@link tensorboard.Chart.verify|verify} messages.
         * @param message Chart message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorboard.Chart.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Chart message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorboard.Chart & tensorboard.Chart.$Shape} Chart
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.Chart & tensorboard.Chart.$Shape;
    }

    namespace Chart {

        /** Properties of a Chart. */
        interface $Properties {

            /** Chart title */
            title?: (string|null);

            /** Chart multiline */
            multiline?: (tensorboard.MultilineChartContent.$Properties|null);

            /** Chart margin */
            margin?: (tensorboard.MarginChartContent.$Properties|null);

            /** Chart content */
            content?: ("multiline"|"margin");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a Chart. */
        type $Shape = {
          title?: string|null;
          multiline?: tensorboard.MultilineChartContent.$Shape|null;
          margin?: tensorboard.MarginChartContent.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ content?: undefined; multiline?: null; margin?: null }|{ content?: "multiline"; multiline: tensorboard.MultilineChartContent.$Shape; margin?: null }|{ content?: "margin"; multiline?: null; margin: tensorboard.MarginChartContent.$Shape })
        );
    }

    /**
     * Properties of a MultilineChartContent.
     * @deprecated Use tensorboard.MultilineChartContent.$Properties instead.
     */
    interface IMultilineChartContent extends tensorboard.MultilineChartContent.$Properties {
    }

    /** Represents a MultilineChartContent. */
    class MultilineChartContent {

        /**
         * Constructs a new MultilineChartContent.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorboard.MultilineChartContent.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MultilineChartContent tag. */
        tag: string[];

        /**
         * Encodes the specified MultilineChartContent message. Does not implicitly {@link tensorboard.MultilineChartContent.verify|verify} messages.
         * @param message MultilineChartContent message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorboard.MultilineChartContent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MultilineChartContent message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorboard.MultilineChartContent & tensorboard.MultilineChartContent.$Shape} MultilineChartContent
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.MultilineChartContent & tensorboard.MultilineChartContent.$Shape;
    }

    namespace MultilineChartContent {

        /** Properties of a MultilineChartContent. */
        interface $Properties {

            /** MultilineChartContent tag */
            tag?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MultilineChartContent. */
        type $Shape = tensorboard.MultilineChartContent.$Properties;
    }

    /**
     * Properties of a MarginChartContent.
     * @deprecated Use tensorboard.MarginChartContent.$Properties instead.
     */
    interface IMarginChartContent extends tensorboard.MarginChartContent.$Properties {
    }

    /** Represents a MarginChartContent. */
    class MarginChartContent {

        /**
         * Constructs a new MarginChartContent.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorboard.MarginChartContent.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MarginChartContent series. */
        series: tensorboard.MarginChartContent.Series.$Properties[];

        /**
         * Encodes the specified MarginChartContent message. Does not implicitly {@link tensorboard.MarginChartContent.verify|verify} messages.
         * @param message MarginChartContent message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorboard.MarginChartContent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MarginChartContent message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorboard.MarginChartContent & tensorboard.MarginChartContent.$Shape} MarginChartContent
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.MarginChartContent & tensorboard.MarginChartContent.$Shape;
    }

    namespace MarginChartContent {

        /** Properties of a MarginChartContent. */
        interface $Properties {

            /** MarginChartContent series */
            series?: (tensorboard.MarginChartContent.Series.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MarginChartContent. */
        type $Shape = tensorboard.MarginChartContent.$Properties;

        /**
         * Properties of a Series.
         * @deprecated Use tensorboard.MarginChartContent.Series.$Properties instead.
         */
        interface ISeries extends tensorboard.MarginChartContent.Series.$Properties {
        }

        /** Represents a Series. */
        class Series {

            /**
             * Constructs a new Series.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.MarginChartContent.Series.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Series value. */
            value: string;

            /** Series lower. */
            lower: string;

            /** Series upper. */
            upper: string;

            /**
             * Encodes the specified Series message. Does not implicitly {@link tensorboard.MarginChartContent.Series.verify|verify} messages.
             * @param message Series message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.MarginChartContent.Series.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Series message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.MarginChartContent.Series & tensorboard.MarginChartContent.Series.$Shape} Series
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.MarginChartContent.Series & tensorboard.MarginChartContent.Series.$Shape;
        }

        namespace Series {

            /** Properties of a Series. */
            interface $Properties {

                /** Series value */
                value?: (string|null);

                /** Series lower */
                lower?: (string|null);

                /** Series upper */
                upper?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Series. */
            type $Shape = tensorboard.MarginChartContent.Series.$Properties;
        }
    }

    /**
     * Properties of a Category.
     * @deprecated Use tensorboard.Category.$Properties instead.
     */
    interface ICategory extends tensorboard.Category.$Properties {
    }

    /** Represents a Category. */
    class Category {

        /**
         * Constructs a new Category.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorboard.Category.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Category title. */
        title: string;

        /** Category chart. */
        chart: tensorboard.Chart.$Properties[];

        /** Category closed. */
        closed: boolean;

        /**
         * Encodes the specified Category message. Does not implicitly {@link tensorboard.Category.verify|verify} messages.
         * @param message Category message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorboard.Category.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Category message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorboard.Category & tensorboard.Category.$Shape} Category
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.Category & tensorboard.Category.$Shape;
    }

    namespace Category {

        /** Properties of a Category. */
        interface $Properties {

            /** Category title */
            title?: (string|null);

            /** Category chart */
            chart?: (tensorboard.Chart.$Properties[]|null);

            /** Category closed */
            closed?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Category. */
        type $Shape = {
          title?: string|null;
          chart?: tensorboard.Chart.$Shape[]|null;
          closed?: boolean|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a Layout.
     * @deprecated Use tensorboard.Layout.$Properties instead.
     */
    interface ILayout extends tensorboard.Layout.$Properties {
    }

    /** Represents a Layout. */
    class Layout {

        /**
         * Constructs a new Layout.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorboard.Layout.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Layout version. */
        version: number;

        /** Layout category. */
        category: tensorboard.Category.$Properties[];

        /**
         * Encodes the specified Layout message. Does not implicitly {@link tensorboard.Layout.verify|verify} messages.
         * @param message Layout message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorboard.Layout.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Layout message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorboard.Layout & tensorboard.Layout.$Shape} Layout
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.Layout & tensorboard.Layout.$Shape;
    }

    namespace Layout {

        /** Properties of a Layout. */
        interface $Properties {

            /** Layout version */
            version?: (number|null);

            /** Layout category */
            category?: (tensorboard.Category.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Layout. */
        type $Shape = {
          version?: number|null;
          category?: tensorboard.Category.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /** Namespace projector. */
    namespace projector {

        /**
         * Properties of a SpriteMetadata.
         * @deprecated Use tensorboard.projector.SpriteMetadata.$Properties instead.
         */
        interface ISpriteMetadata extends tensorboard.projector.SpriteMetadata.$Properties {
        }

        /** Represents a SpriteMetadata. */
        class SpriteMetadata {

            /**
             * Constructs a new SpriteMetadata.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.projector.SpriteMetadata.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SpriteMetadata imagePath. */
            imagePath: string;

            /** SpriteMetadata singleImageDim. */
            singleImageDim: number[];

            /**
             * Encodes the specified SpriteMetadata message. Does not implicitly {@link tensorboard.projector.SpriteMetadata.verify|verify} messages.
             * @param message SpriteMetadata message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.projector.SpriteMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SpriteMetadata message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.projector.SpriteMetadata & tensorboard.projector.SpriteMetadata.$Shape} SpriteMetadata
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.projector.SpriteMetadata & tensorboard.projector.SpriteMetadata.$Shape;
        }

        namespace SpriteMetadata {

            /** Properties of a SpriteMetadata. */
            interface $Properties {

                /** SpriteMetadata imagePath */
                imagePath?: (string|null);

                /** SpriteMetadata singleImageDim */
                singleImageDim?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SpriteMetadata. */
            type $Shape = tensorboard.projector.SpriteMetadata.$Properties;
        }

        /**
         * Properties of an EmbeddingInfo.
         * @deprecated Use tensorboard.projector.EmbeddingInfo.$Properties instead.
         */
        interface IEmbeddingInfo extends tensorboard.projector.EmbeddingInfo.$Properties {
        }

        /** Represents an EmbeddingInfo. */
        class EmbeddingInfo {

            /**
             * Constructs a new EmbeddingInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.projector.EmbeddingInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EmbeddingInfo tensorName. */
            tensorName: string;

            /** EmbeddingInfo metadataPath. */
            metadataPath: string;

            /** EmbeddingInfo bookmarksPath. */
            bookmarksPath: string;

            /** EmbeddingInfo tensorShape. */
            tensorShape: number[];

            /** EmbeddingInfo sprite. */
            sprite?: (tensorboard.projector.SpriteMetadata.$Properties|null);

            /** EmbeddingInfo tensorPath. */
            tensorPath: string;

            /**
             * Encodes the specified EmbeddingInfo message. Does not implicitly {@link tensorboard.projector.EmbeddingInfo.verify|verify} messages.
             * @param message EmbeddingInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.projector.EmbeddingInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EmbeddingInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.projector.EmbeddingInfo & tensorboard.projector.EmbeddingInfo.$Shape} EmbeddingInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.projector.EmbeddingInfo & tensorboard.projector.EmbeddingInfo.$Shape;
        }

        namespace EmbeddingInfo {

            /** Properties of an EmbeddingInfo. */
            interface $Properties {

                /** EmbeddingInfo tensorName */
                tensorName?: (string|null);

                /** EmbeddingInfo metadataPath */
                metadataPath?: (string|null);

                /** EmbeddingInfo bookmarksPath */
                bookmarksPath?: (string|null);

                /** EmbeddingInfo tensorShape */
                tensorShape?: (number[]|null);

                /** EmbeddingInfo sprite */
                sprite?: (tensorboard.projector.SpriteMetadata.$Properties|null);

                /** EmbeddingInfo tensorPath */
                tensorPath?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EmbeddingInfo. */
            type $Shape = tensorboard.projector.EmbeddingInfo.$Properties;
        }

        /**
         * Properties of a ProjectorConfig.
         * @deprecated Use tensorboard.projector.ProjectorConfig.$Properties instead.
         */
        interface IProjectorConfig extends tensorboard.projector.ProjectorConfig.$Properties {
        }

        /** Represents a ProjectorConfig. */
        class ProjectorConfig {

            /**
             * Constructs a new ProjectorConfig.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorboard.projector.ProjectorConfig.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProjectorConfig modelCheckpointPath. */
            modelCheckpointPath: string;

            /** ProjectorConfig embeddings. */
            embeddings: tensorboard.projector.EmbeddingInfo.$Properties[];

            /** ProjectorConfig modelCheckpointDir. */
            modelCheckpointDir: string;

            /**
             * Encodes the specified ProjectorConfig message. Does not implicitly {@link tensorboard.projector.ProjectorConfig.verify|verify} messages.
             * @param message ProjectorConfig message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorboard.projector.ProjectorConfig.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProjectorConfig message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorboard.projector.ProjectorConfig & tensorboard.projector.ProjectorConfig.$Shape} ProjectorConfig
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorboard.projector.ProjectorConfig & tensorboard.projector.ProjectorConfig.$Shape;
        }

        namespace ProjectorConfig {

            /** Properties of a ProjectorConfig. */
            interface $Properties {

                /** ProjectorConfig modelCheckpointPath */
                modelCheckpointPath?: (string|null);

                /** ProjectorConfig embeddings */
                embeddings?: (tensorboard.projector.EmbeddingInfo.$Properties[]|null);

                /** ProjectorConfig modelCheckpointDir */
                modelCheckpointDir?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProjectorConfig. */
            type $Shape = tensorboard.projector.ProjectorConfig.$Properties;
        }
    }
}

/** Namespace tensorflow. */
export namespace tensorflow {

    /**
     * Properties of a HistogramProto.
     * @deprecated Use tensorflow.HistogramProto.$Properties instead.
     */
    interface IHistogramProto extends tensorflow.HistogramProto.$Properties {
    }

    /** Represents a HistogramProto. */
    class HistogramProto {

        /**
         * Constructs a new HistogramProto.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.HistogramProto.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HistogramProto min. */
        min: number;

        /** HistogramProto max. */
        max: number;

        /** HistogramProto num. */
        num: number;

        /** HistogramProto sum. */
        sum: number;

        /** HistogramProto sumSquares. */
        sumSquares: number;

        /** HistogramProto bucketLimit. */
        bucketLimit: number[];

        /** HistogramProto bucket. */
        bucket: number[];

        /**
         * Encodes the specified HistogramProto message. Does not implicitly {@link tensorflow.HistogramProto.verify|verify} messages.
         * @param message HistogramProto message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.HistogramProto.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a HistogramProto message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.HistogramProto & tensorflow.HistogramProto.$Shape} HistogramProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.HistogramProto & tensorflow.HistogramProto.$Shape;
    }

    namespace HistogramProto {

        /** Properties of a HistogramProto. */
        interface $Properties {

            /** HistogramProto min */
            min?: (number|null);

            /** HistogramProto max */
            max?: (number|null);

            /** HistogramProto num */
            num?: (number|null);

            /** HistogramProto sum */
            sum?: (number|null);

            /** HistogramProto sumSquares */
            sumSquares?: (number|null);

            /** HistogramProto bucketLimit */
            bucketLimit?: (number[]|null);

            /** HistogramProto bucket */
            bucket?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a HistogramProto. */
        type $Shape = tensorflow.HistogramProto.$Properties;
    }

    /** DataClass enum. */
    enum DataClass {

        /** DATA_CLASS_UNKNOWN value */
        DATA_CLASS_UNKNOWN = 0,

        /** DATA_CLASS_SCALAR value */
        DATA_CLASS_SCALAR = 1,

        /** DATA_CLASS_TENSOR value */
        DATA_CLASS_TENSOR = 2,

        /** DATA_CLASS_BLOB_SEQUENCE value */
        DATA_CLASS_BLOB_SEQUENCE = 3
    }

    /**
     * Properties of a SummaryMetadata.
     * @deprecated Use tensorflow.SummaryMetadata.$Properties instead.
     */
    interface ISummaryMetadata extends tensorflow.SummaryMetadata.$Properties {
    }

    /** Represents a SummaryMetadata. */
    class SummaryMetadata {

        /**
         * Constructs a new SummaryMetadata.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SummaryMetadata.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SummaryMetadata pluginData. */
        pluginData?: (tensorflow.SummaryMetadata.PluginData.$Properties|null);

        /** SummaryMetadata displayName. */
        displayName: string;

        /** SummaryMetadata summaryDescription. */
        summaryDescription: string;

        /** SummaryMetadata dataClass. */
        dataClass: tensorflow.DataClass;

        /**
         * Encodes the specified SummaryMetadata message. Does not implicitly {@link tensorflow.SummaryMetadata.verify|verify} messages.
         * @param message SummaryMetadata message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SummaryMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SummaryMetadata message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SummaryMetadata & tensorflow.SummaryMetadata.$Shape} SummaryMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SummaryMetadata & tensorflow.SummaryMetadata.$Shape;
    }

    namespace SummaryMetadata {

        /** Properties of a SummaryMetadata. */
        interface $Properties {

            /** SummaryMetadata pluginData */
            pluginData?: (tensorflow.SummaryMetadata.PluginData.$Properties|null);

            /** SummaryMetadata displayName */
            displayName?: (string|null);

            /** SummaryMetadata summaryDescription */
            summaryDescription?: (string|null);

            /** SummaryMetadata dataClass */
            dataClass?: (tensorflow.DataClass|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SummaryMetadata. */
        type $Shape = tensorflow.SummaryMetadata.$Properties;

        /**
         * Properties of a PluginData.
         * @deprecated Use tensorflow.SummaryMetadata.PluginData.$Properties instead.
         */
        interface IPluginData extends tensorflow.SummaryMetadata.PluginData.$Properties {
        }

        /** Represents a PluginData. */
        class PluginData {

            /**
             * Constructs a new PluginData.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.SummaryMetadata.PluginData.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PluginData pluginName. */
            pluginName: string;

            /** PluginData content. */
            content: Uint8Array;

            /**
             * Encodes the specified PluginData message. Does not implicitly {@link tensorflow.SummaryMetadata.PluginData.verify|verify} messages.
             * @param message PluginData message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.SummaryMetadata.PluginData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PluginData message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.SummaryMetadata.PluginData & tensorflow.SummaryMetadata.PluginData.$Shape} PluginData
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SummaryMetadata.PluginData & tensorflow.SummaryMetadata.PluginData.$Shape;
        }

        namespace PluginData {

            /** Properties of a PluginData. */
            interface $Properties {

                /** PluginData pluginName */
                pluginName?: (string|null);

                /** PluginData content */
                content?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PluginData. */
            type $Shape = tensorflow.SummaryMetadata.PluginData.$Properties;
        }
    }

    /**
     * Properties of a Summary.
     * @deprecated Use tensorflow.Summary.$Properties instead.
     */
    interface ISummary extends tensorflow.Summary.$Properties {
    }

    /** Represents a Summary. */
    class Summary {

        /**
         * Constructs a new Summary.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.Summary.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Summary value. */
        value: tensorflow.Summary.Value.$Properties[];

        /**
         * Encodes the specified Summary message. Does not implicitly {@link tensorflow.Summary.verify|verify} messages.
         * @param message Summary message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.Summary.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Summary message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.Summary & tensorflow.Summary.$Shape} Summary
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.Summary & tensorflow.Summary.$Shape;
    }

    namespace Summary {

        /** Properties of a Summary. */
        interface $Properties {

            /** Summary value */
            value?: (tensorflow.Summary.Value.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Summary. */
        type $Shape = {
          value?: tensorflow.Summary.Value.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };

        /**
         * Properties of an Image.
         * @deprecated Use tensorflow.Summary.Image.$Properties instead.
         */
        interface IImage extends tensorflow.Summary.Image.$Properties {
        }

        /** Represents an Image. */
        class Image {

            /**
             * Constructs a new Image.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.Summary.Image.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Image height. */
            height: number;

            /** Image width. */
            width: number;

            /** Image colorspace. */
            colorspace: number;

            /** Image encodedImageString. */
            encodedImageString: Uint8Array;

            /**
             * Encodes the specified Image message. Does not implicitly {@link tensorflow.Summary.Image.verify|verify} messages.
             * @param message Image message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.Summary.Image.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Image message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.Summary.Image & tensorflow.Summary.Image.$Shape} Image
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.Summary.Image & tensorflow.Summary.Image.$Shape;
        }

        namespace Image {

            /** Properties of an Image. */
            interface $Properties {

                /** Image height */
                height?: (number|null);

                /** Image width */
                width?: (number|null);

                /** Image colorspace */
                colorspace?: (number|null);

                /** Image encodedImageString */
                encodedImageString?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Image. */
            type $Shape = tensorflow.Summary.Image.$Properties;
        }

        /**
         * Properties of an Audio.
         * @deprecated Use tensorflow.Summary.Audio.$Properties instead.
         */
        interface IAudio extends tensorflow.Summary.Audio.$Properties {
        }

        /** Represents an Audio. */
        class Audio {

            /**
             * Constructs a new Audio.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.Summary.Audio.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Audio sampleRate. */
            sampleRate: number;

            /** Audio numChannels. */
            numChannels: (number|Long);

            /** Audio lengthFrames. */
            lengthFrames: (number|Long);

            /** Audio encodedAudioString. */
            encodedAudioString: Uint8Array;

            /** Audio contentType. */
            contentType: string;

            /**
             * Encodes the specified Audio message. Does not implicitly {@link tensorflow.Summary.Audio.verify|verify} messages.
             * @param message Audio message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.Summary.Audio.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Audio message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.Summary.Audio & tensorflow.Summary.Audio.$Shape} Audio
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.Summary.Audio & tensorflow.Summary.Audio.$Shape;
        }

        namespace Audio {

            /** Properties of an Audio. */
            interface $Properties {

                /** Audio sampleRate */
                sampleRate?: (number|null);

                /** Audio numChannels */
                numChannels?: (number|Long|null);

                /** Audio lengthFrames */
                lengthFrames?: (number|Long|null);

                /** Audio encodedAudioString */
                encodedAudioString?: (Uint8Array|null);

                /** Audio contentType */
                contentType?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Audio. */
            type $Shape = tensorflow.Summary.Audio.$Properties;
        }

        /**
         * Properties of a Value.
         * @deprecated Use tensorflow.Summary.Value.$Properties instead.
         */
        interface IValue extends tensorflow.Summary.Value.$Properties {
        }

        /** Represents a Value. */
        class Value {

            /**
             * Constructs a new Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.Summary.Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Value tag. */
            tag: string;

            /** Value simpleValue. */
            simpleValue?: (number|null);

            /** Value obsoleteOldStyleHistogram. */
            obsoleteOldStyleHistogram?: (Uint8Array|null);

            /** Value image. */
            image?: (tensorflow.Summary.Image.$Properties|null);

            /** Value histo. */
            histo?: (tensorflow.HistogramProto.$Properties|null);

            /** Value audio. */
            audio?: (tensorflow.Summary.Audio.$Properties|null);

            /** Value tensor. */
            tensor?: (tensorflow.TensorProto.$Properties|null);

            /** Value nodeName. */
            nodeName: string;

            /** Value metadata. */
            metadata?: (tensorflow.SummaryMetadata.$Properties|null);

            /** Value value. */
            value?: ("simpleValue"|"obsoleteOldStyleHistogram"|"image"|"histo"|"audio"|"tensor");

            /**
             * Encodes the specified Value message. Does not implicitly {@link tensorflow.Summary.Value.verify|verify} messages.
             * @param message Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.Summary.Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.Summary.Value & tensorflow.Summary.Value.$Shape} Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.Summary.Value & tensorflow.Summary.Value.$Shape;
        }

        namespace Value {

            /** Properties of a Value. */
            interface $Properties {

                /** Value tag */
                tag?: (string|null);

                /** Value simpleValue */
                simpleValue?: (number|null);

                /** Value obsoleteOldStyleHistogram */
                obsoleteOldStyleHistogram?: (Uint8Array|null);

                /** Value image */
                image?: (tensorflow.Summary.Image.$Properties|null);

                /** Value histo */
                histo?: (tensorflow.HistogramProto.$Properties|null);

                /** Value audio */
                audio?: (tensorflow.Summary.Audio.$Properties|null);

                /** Value tensor */
                tensor?: (tensorflow.TensorProto.$Properties|null);

                /** Value nodeName */
                nodeName?: (string|null);

                /** Value metadata */
                metadata?: (tensorflow.SummaryMetadata.$Properties|null);

                /** Value value */
                value?: ("simpleValue"|"obsoleteOldStyleHistogram"|"image"|"histo"|"audio"|"tensor");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Value. */
            type $Shape = {
              tag?: string|null;
              simpleValue?: number|null;
              obsoleteOldStyleHistogram?: Uint8Array|null;
              image?: tensorflow.Summary.Image.$Shape|null;
              histo?: tensorflow.HistogramProto.$Shape|null;
              audio?: tensorflow.Summary.Audio.$Shape|null;
              tensor?: tensorflow.TensorProto.$Shape|null;
              nodeName?: string|null;
              metadata?: tensorflow.SummaryMetadata.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ value?: undefined; simpleValue?: null; obsoleteOldStyleHistogram?: null; image?: null; histo?: null; audio?: null; tensor?: null }|{ value?: "simpleValue"; simpleValue: number; obsoleteOldStyleHistogram?: null; image?: null; histo?: null; audio?: null; tensor?: null }|{ value?: "obsoleteOldStyleHistogram"; simpleValue?: null; obsoleteOldStyleHistogram: Uint8Array; image?: null; histo?: null; audio?: null; tensor?: null }|{ value?: "image"; simpleValue?: null; obsoleteOldStyleHistogram?: null; image: tensorflow.Summary.Image.$Shape; histo?: null; audio?: null; tensor?: null }|{ value?: "histo"; simpleValue?: null; obsoleteOldStyleHistogram?: null; image?: null; histo: tensorflow.HistogramProto.$Shape; audio?: null; tensor?: null }|{ value?: "audio"; simpleValue?: null; obsoleteOldStyleHistogram?: null; image?: null; histo?: null; audio: tensorflow.Summary.Audio.$Shape; tensor?: null }|{ value?: "tensor"; simpleValue?: null; obsoleteOldStyleHistogram?: null; image?: null; histo?: null; audio?: null; tensor: tensorflow.TensorProto.$Shape })
            );
        }
    }

    /** DataType enum. */
    enum DataType {

        /** DT_INVALID value */
        DT_INVALID = 0,

        /** DT_FLOAT value */
        DT_FLOAT = 1,

        /** DT_DOUBLE value */
        DT_DOUBLE = 2,

        /** DT_INT32 value */
        DT_INT32 = 3,

        /** DT_UINT8 value */
        DT_UINT8 = 4,

        /** DT_INT16 value */
        DT_INT16 = 5,

        /** DT_INT8 value */
        DT_INT8 = 6,

        /** DT_STRING value */
        DT_STRING = 7,

        /** DT_COMPLEX64 value */
        DT_COMPLEX64 = 8,

        /** DT_INT64 value */
        DT_INT64 = 9,

        /** DT_BOOL value */
        DT_BOOL = 10,

        /** DT_QINT8 value */
        DT_QINT8 = 11,

        /** DT_QUINT8 value */
        DT_QUINT8 = 12,

        /** DT_QINT32 value */
        DT_QINT32 = 13,

        /** DT_BFLOAT16 value */
        DT_BFLOAT16 = 14,

        /** DT_QINT16 value */
        DT_QINT16 = 15,

        /** DT_QUINT16 value */
        DT_QUINT16 = 16,

        /** DT_UINT16 value */
        DT_UINT16 = 17,

        /** DT_COMPLEX128 value */
        DT_COMPLEX128 = 18,

        /** DT_HALF value */
        DT_HALF = 19,

        /** DT_RESOURCE value */
        DT_RESOURCE = 20,

        /** DT_VARIANT value */
        DT_VARIANT = 21,

        /** DT_UINT32 value */
        DT_UINT32 = 22,

        /** DT_UINT64 value */
        DT_UINT64 = 23,

        /** DT_FLOAT8_E5M2 value */
        DT_FLOAT8_E5M2 = 24,

        /** DT_FLOAT8_E4M3FN value */
        DT_FLOAT8_E4M3FN = 25,

        /** DT_FLOAT8_E4M3FNUZ value */
        DT_FLOAT8_E4M3FNUZ = 26,

        /** DT_FLOAT8_E4M3B11FNUZ value */
        DT_FLOAT8_E4M3B11FNUZ = 27,

        /** DT_FLOAT8_E5M2FNUZ value */
        DT_FLOAT8_E5M2FNUZ = 28,

        /** DT_INT4 value */
        DT_INT4 = 29,

        /** DT_UINT4 value */
        DT_UINT4 = 30,

        /** DT_INT2 value */
        DT_INT2 = 31,

        /** DT_UINT2 value */
        DT_UINT2 = 32,

        /** DT_FLOAT4_E2M1FN value */
        DT_FLOAT4_E2M1FN = 33
    }

    /**
     * Properties of a TensorShapeProto.
     * @deprecated Use tensorflow.TensorShapeProto.$Properties instead.
     */
    interface ITensorShapeProto extends tensorflow.TensorShapeProto.$Properties {
    }

    /** Represents a TensorShapeProto. */
    class TensorShapeProto {

        /**
         * Constructs a new TensorShapeProto.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.TensorShapeProto.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TensorShapeProto dim. */
        dim: tensorflow.TensorShapeProto.Dim.$Properties[];

        /** TensorShapeProto unknownRank. */
        unknownRank: boolean;

        /**
         * Encodes the specified TensorShapeProto message. Does not implicitly {@link tensorflow.TensorShapeProto.verify|verify} messages.
         * @param message TensorShapeProto message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.TensorShapeProto.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TensorShapeProto message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.TensorShapeProto & tensorflow.TensorShapeProto.$Shape} TensorShapeProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TensorShapeProto & tensorflow.TensorShapeProto.$Shape;
    }

    namespace TensorShapeProto {

        /** Properties of a TensorShapeProto. */
        interface $Properties {

            /** TensorShapeProto dim */
            dim?: (tensorflow.TensorShapeProto.Dim.$Properties[]|null);

            /** TensorShapeProto unknownRank */
            unknownRank?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TensorShapeProto. */
        type $Shape = tensorflow.TensorShapeProto.$Properties;

        /**
         * Properties of a Dim.
         * @deprecated Use tensorflow.TensorShapeProto.Dim.$Properties instead.
         */
        interface IDim extends tensorflow.TensorShapeProto.Dim.$Properties {
        }

        /** Represents a Dim. */
        class Dim {

            /**
             * Constructs a new Dim.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.TensorShapeProto.Dim.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Dim size. */
            size: (number|Long);

            /** Dim name. */
            name: string;

            /**
             * Encodes the specified Dim message. Does not implicitly {@link tensorflow.TensorShapeProto.Dim.verify|verify} messages.
             * @param message Dim message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.TensorShapeProto.Dim.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Dim message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.TensorShapeProto.Dim & tensorflow.TensorShapeProto.Dim.$Shape} Dim
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TensorShapeProto.Dim & tensorflow.TensorShapeProto.Dim.$Shape;
        }

        namespace Dim {

            /** Properties of a Dim. */
            interface $Properties {

                /** Dim size */
                size?: (number|Long|null);

                /** Dim name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Dim. */
            type $Shape = tensorflow.TensorShapeProto.Dim.$Properties;
        }
    }

    /**
     * Properties of a ResourceHandleProto.
     * @deprecated Use tensorflow.ResourceHandleProto.$Properties instead.
     */
    interface IResourceHandleProto extends tensorflow.ResourceHandleProto.$Properties {
    }

    /** Represents a ResourceHandleProto. */
    class ResourceHandleProto {

        /**
         * Constructs a new ResourceHandleProto.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.ResourceHandleProto.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ResourceHandleProto device. */
        device: string;

        /** ResourceHandleProto container. */
        container: string;

        /** ResourceHandleProto name. */
        name: string;

        /** ResourceHandleProto hashCode. */
        hashCode: (number|Long);

        /** ResourceHandleProto maybeTypeName. */
        maybeTypeName: string;

        /** ResourceHandleProto dtypesAndShapes. */
        dtypesAndShapes: tensorflow.ResourceHandleProto.DtypeAndShape.$Properties[];

        /**
         * Encodes the specified ResourceHandleProto message. Does not implicitly {@link tensorflow.ResourceHandleProto.verify|verify} messages.
         * @param message ResourceHandleProto message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.ResourceHandleProto.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResourceHandleProto message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.ResourceHandleProto & tensorflow.ResourceHandleProto.$Shape} ResourceHandleProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ResourceHandleProto & tensorflow.ResourceHandleProto.$Shape;
    }

    namespace ResourceHandleProto {

        /** Properties of a ResourceHandleProto. */
        interface $Properties {

            /** ResourceHandleProto device */
            device?: (string|null);

            /** ResourceHandleProto container */
            container?: (string|null);

            /** ResourceHandleProto name */
            name?: (string|null);

            /** ResourceHandleProto hashCode */
            hashCode?: (number|Long|null);

            /** ResourceHandleProto maybeTypeName */
            maybeTypeName?: (string|null);

            /** ResourceHandleProto dtypesAndShapes */
            dtypesAndShapes?: (tensorflow.ResourceHandleProto.DtypeAndShape.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ResourceHandleProto. */
        type $Shape = tensorflow.ResourceHandleProto.$Properties;

        /**
         * Properties of a DtypeAndShape.
         * @deprecated Use tensorflow.ResourceHandleProto.DtypeAndShape.$Properties instead.
         */
        interface IDtypeAndShape extends tensorflow.ResourceHandleProto.DtypeAndShape.$Properties {
        }

        /** Represents a DtypeAndShape. */
        class DtypeAndShape {

            /**
             * Constructs a new DtypeAndShape.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.ResourceHandleProto.DtypeAndShape.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DtypeAndShape dtype. */
            dtype: tensorflow.DataType;

            /** DtypeAndShape shape. */
            shape?: (tensorflow.TensorShapeProto.$Properties|null);

            /**
             * Encodes the specified DtypeAndShape message. Does not implicitly {@link tensorflow.ResourceHandleProto.DtypeAndShape.verify|verify} messages.
             * @param message DtypeAndShape message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.ResourceHandleProto.DtypeAndShape.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DtypeAndShape message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.ResourceHandleProto.DtypeAndShape & tensorflow.ResourceHandleProto.DtypeAndShape.$Shape} DtypeAndShape
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ResourceHandleProto.DtypeAndShape & tensorflow.ResourceHandleProto.DtypeAndShape.$Shape;
        }

        namespace DtypeAndShape {

            /** Properties of a DtypeAndShape. */
            interface $Properties {

                /** DtypeAndShape dtype */
                dtype?: (tensorflow.DataType|null);

                /** DtypeAndShape shape */
                shape?: (tensorflow.TensorShapeProto.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DtypeAndShape. */
            type $Shape = tensorflow.ResourceHandleProto.DtypeAndShape.$Properties;
        }
    }

    /**
     * Properties of a TensorProto.
     * @deprecated Use tensorflow.TensorProto.$Properties instead.
     */
    interface ITensorProto extends tensorflow.TensorProto.$Properties {
    }

    /** Represents a TensorProto. */
    class TensorProto {

        /**
         * Constructs a new TensorProto.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.TensorProto.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TensorProto dtype. */
        dtype: tensorflow.DataType;

        /** TensorProto tensorShape. */
        tensorShape?: (tensorflow.TensorShapeProto.$Properties|null);

        /** TensorProto versionNumber. */
        versionNumber: number;

        /** TensorProto tensorContent. */
        tensorContent: Uint8Array;

        /** TensorProto floatVal. */
        floatVal: number[];

        /** TensorProto doubleVal. */
        doubleVal: number[];

        /** TensorProto intVal. */
        intVal: number[];

        /** TensorProto stringVal. */
        stringVal: Uint8Array[];

        /** TensorProto scomplexVal. */
        scomplexVal: number[];

        /** TensorProto int64Val. */
        int64Val: (number|Long)[];

        /** TensorProto boolVal. */
        boolVal: boolean[];

        /** TensorProto dcomplexVal. */
        dcomplexVal: number[];

        /** TensorProto halfVal. */
        halfVal: number[];

        /** TensorProto resourceHandleVal. */
        resourceHandleVal: tensorflow.ResourceHandleProto.$Properties[];

        /** TensorProto variantVal. */
        variantVal: tensorflow.VariantTensorDataProto.$Properties[];

        /** TensorProto uint32Val. */
        uint32Val: number[];

        /** TensorProto uint64Val. */
        uint64Val: (number|Long)[];

        /** TensorProto float8Val. */
        float8Val: Uint8Array;

        /**
         * Encodes the specified TensorProto message. Does not implicitly {@link tensorflow.TensorProto.verify|verify} messages.
         * @param message TensorProto message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.TensorProto.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TensorProto message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.TensorProto & tensorflow.TensorProto.$Shape} TensorProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TensorProto & tensorflow.TensorProto.$Shape;
    }

    namespace TensorProto {

        /** Properties of a TensorProto. */
        interface $Properties {

            /** TensorProto dtype */
            dtype?: (tensorflow.DataType|null);

            /** TensorProto tensorShape */
            tensorShape?: (tensorflow.TensorShapeProto.$Properties|null);

            /** TensorProto versionNumber */
            versionNumber?: (number|null);

            /** TensorProto tensorContent */
            tensorContent?: (Uint8Array|null);

            /** TensorProto floatVal */
            floatVal?: (number[]|null);

            /** TensorProto doubleVal */
            doubleVal?: (number[]|null);

            /** TensorProto intVal */
            intVal?: (number[]|null);

            /** TensorProto stringVal */
            stringVal?: (Uint8Array[]|null);

            /** TensorProto scomplexVal */
            scomplexVal?: (number[]|null);

            /** TensorProto int64Val */
            int64Val?: ((number|Long)[]|null);

            /** TensorProto boolVal */
            boolVal?: (boolean[]|null);

            /** TensorProto dcomplexVal */
            dcomplexVal?: (number[]|null);

            /** TensorProto halfVal */
            halfVal?: (number[]|null);

            /** TensorProto resourceHandleVal */
            resourceHandleVal?: (tensorflow.ResourceHandleProto.$Properties[]|null);

            /** TensorProto variantVal */
            variantVal?: (tensorflow.VariantTensorDataProto.$Properties[]|null);

            /** TensorProto uint32Val */
            uint32Val?: (number[]|null);

            /** TensorProto uint64Val */
            uint64Val?: ((number|Long)[]|null);

            /** TensorProto float8Val */
            float8Val?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TensorProto. */
        type $Shape = tensorflow.TensorProto.$Properties;
    }

    /**
     * Properties of a VariantTensorDataProto.
     * @deprecated Use tensorflow.VariantTensorDataProto.$Properties instead.
     */
    interface IVariantTensorDataProto extends tensorflow.VariantTensorDataProto.$Properties {
    }

    /** Represents a VariantTensorDataProto. */
    class VariantTensorDataProto {

        /**
         * Constructs a new VariantTensorDataProto.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.VariantTensorDataProto.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** VariantTensorDataProto typeName. */
        typeName: string;

        /** VariantTensorDataProto metadata. */
        metadata: Uint8Array;

        /** VariantTensorDataProto tensors. */
        tensors: tensorflow.TensorProto.$Properties[];

        /**
         * Encodes the specified VariantTensorDataProto message. Does not implicitly {@link tensorflow.VariantTensorDataProto.verify|verify} messages.
         * @param message VariantTensorDataProto message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.VariantTensorDataProto.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a VariantTensorDataProto message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.VariantTensorDataProto & tensorflow.VariantTensorDataProto.$Shape} VariantTensorDataProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.VariantTensorDataProto & tensorflow.VariantTensorDataProto.$Shape;
    }

    namespace VariantTensorDataProto {

        /** Properties of a VariantTensorDataProto. */
        interface $Properties {

            /** VariantTensorDataProto typeName */
            typeName?: (string|null);

            /** VariantTensorDataProto metadata */
            metadata?: (Uint8Array|null);

            /** VariantTensorDataProto tensors */
            tensors?: (tensorflow.TensorProto.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a VariantTensorDataProto. */
        type $Shape = tensorflow.VariantTensorDataProto.$Properties;
    }

    /** TensorDebugMode enum. */
    enum TensorDebugMode {

        /** UNSPECIFIED value */
        UNSPECIFIED = 0,

        /** NO_TENSOR value */
        NO_TENSOR = 1,

        /** CURT_HEALTH value */
        CURT_HEALTH = 2,

        /** CONCISE_HEALTH value */
        CONCISE_HEALTH = 3,

        /** FULL_HEALTH value */
        FULL_HEALTH = 4,

        /** SHAPE value */
        SHAPE = 5,

        /** FULL_NUMERICS value */
        FULL_NUMERICS = 6,

        /** FULL_TENSOR value */
        FULL_TENSOR = 7,

        /** REDUCE_INF_NAN_THREE_SLOTS value */
        REDUCE_INF_NAN_THREE_SLOTS = 8
    }

    /**
     * Properties of a DebugEvent.
     * @deprecated Use tensorflow.DebugEvent.$Properties instead.
     */
    interface IDebugEvent extends tensorflow.DebugEvent.$Properties {
    }

    /** Represents a DebugEvent. */
    class DebugEvent {

        /**
         * Constructs a new DebugEvent.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.DebugEvent.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DebugEvent wallTime. */
        wallTime: number;

        /** DebugEvent step. */
        step: (number|Long);

        /** DebugEvent debugMetadata. */
        debugMetadata?: (tensorflow.DebugMetadata.$Properties|null);

        /** DebugEvent sourceFile. */
        sourceFile?: (tensorflow.SourceFile.$Properties|null);

        /** DebugEvent stackFrameWithId. */
        stackFrameWithId?: (tensorflow.StackFrameWithId.$Properties|null);

        /** DebugEvent graphOpCreation. */
        graphOpCreation?: (tensorflow.GraphOpCreation.$Properties|null);

        /** DebugEvent debuggedGraph. */
        debuggedGraph?: (tensorflow.DebuggedGraph.$Properties|null);

        /** DebugEvent execution. */
        execution?: (tensorflow.Execution.$Properties|null);

        /** DebugEvent graphExecutionTrace. */
        graphExecutionTrace?: (tensorflow.GraphExecutionTrace.$Properties|null);

        /** DebugEvent graphId. */
        graphId?: (string|null);

        /** DebugEvent debuggedDevice. */
        debuggedDevice?: (tensorflow.DebuggedDevice.$Properties|null);

        /** DebugEvent what. */
        what?: ("debugMetadata"|"sourceFile"|"stackFrameWithId"|"graphOpCreation"|"debuggedGraph"|"execution"|"graphExecutionTrace"|"graphId"|"debuggedDevice");

        /**
         * Encodes the specified DebugEvent message. Does not implicitly {@link tensorflow.DebugEvent.verify|verify} messages.
         * @param message DebugEvent message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.DebugEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DebugEvent message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.DebugEvent & tensorflow.DebugEvent.$Shape} DebugEvent
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.DebugEvent & tensorflow.DebugEvent.$Shape;
    }

    namespace DebugEvent {

        /** Properties of a DebugEvent. */
        interface $Properties {

            /** DebugEvent wallTime */
            wallTime?: (number|null);

            /** DebugEvent step */
            step?: (number|Long|null);

            /** DebugEvent debugMetadata */
            debugMetadata?: (tensorflow.DebugMetadata.$Properties|null);

            /** DebugEvent sourceFile */
            sourceFile?: (tensorflow.SourceFile.$Properties|null);

            /** DebugEvent stackFrameWithId */
            stackFrameWithId?: (tensorflow.StackFrameWithId.$Properties|null);

            /** DebugEvent graphOpCreation */
            graphOpCreation?: (tensorflow.GraphOpCreation.$Properties|null);

            /** DebugEvent debuggedGraph */
            debuggedGraph?: (tensorflow.DebuggedGraph.$Properties|null);

            /** DebugEvent execution */
            execution?: (tensorflow.Execution.$Properties|null);

            /** DebugEvent graphExecutionTrace */
            graphExecutionTrace?: (tensorflow.GraphExecutionTrace.$Properties|null);

            /** DebugEvent graphId */
            graphId?: (string|null);

            /** DebugEvent debuggedDevice */
            debuggedDevice?: (tensorflow.DebuggedDevice.$Properties|null);

            /** DebugEvent what */
            what?: ("debugMetadata"|"sourceFile"|"stackFrameWithId"|"graphOpCreation"|"debuggedGraph"|"execution"|"graphExecutionTrace"|"graphId"|"debuggedDevice");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a DebugEvent. */
        type $Shape = {
          wallTime?: number|null;
          step?: number|Long|null;
          debugMetadata?: tensorflow.DebugMetadata.$Shape|null;
          sourceFile?: tensorflow.SourceFile.$Shape|null;
          stackFrameWithId?: tensorflow.StackFrameWithId.$Shape|null;
          graphOpCreation?: tensorflow.GraphOpCreation.$Shape|null;
          debuggedGraph?: tensorflow.DebuggedGraph.$Shape|null;
          execution?: tensorflow.Execution.$Shape|null;
          graphExecutionTrace?: tensorflow.GraphExecutionTrace.$Shape|null;
          graphId?: string|null;
          debuggedDevice?: tensorflow.DebuggedDevice.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ what?: undefined; debugMetadata?: null; sourceFile?: null; stackFrameWithId?: null; graphOpCreation?: null; debuggedGraph?: null; execution?: null; graphExecutionTrace?: null; graphId?: null; debuggedDevice?: null }|{ what?: "debugMetadata"; debugMetadata: tensorflow.DebugMetadata.$Shape; sourceFile?: null; stackFrameWithId?: null; graphOpCreation?: null; debuggedGraph?: null; execution?: null; graphExecutionTrace?: null; graphId?: null; debuggedDevice?: null }|{ what?: "sourceFile"; debugMetadata?: null; sourceFile: tensorflow.SourceFile.$Shape; stackFrameWithId?: null; graphOpCreation?: null; debuggedGraph?: null; execution?: null; graphExecutionTrace?: null; graphId?: null; debuggedDevice?: null }|{ what?: "stackFrameWithId"; debugMetadata?: null; sourceFile?: null; stackFrameWithId: tensorflow.StackFrameWithId.$Shape; graphOpCreation?: null; debuggedGraph?: null; execution?: null; graphExecutionTrace?: null; graphId?: null; debuggedDevice?: null }|{ what?: "graphOpCreation"; debugMetadata?: null; sourceFile?: null; stackFrameWithId?: null; graphOpCreation: tensorflow.GraphOpCreation.$Shape; debuggedGraph?: null; execution?: null; graphExecutionTrace?: null; graphId?: null; debuggedDevice?: null }|{ what?: "debuggedGraph"; debugMetadata?: null; sourceFile?: null; stackFrameWithId?: null; graphOpCreation?: null; debuggedGraph: tensorflow.DebuggedGraph.$Shape; execution?: null; graphExecutionTrace?: null; graphId?: null; debuggedDevice?: null }|{ what?: "execution"; debugMetadata?: null; sourceFile?: null; stackFrameWithId?: null; graphOpCreation?: null; debuggedGraph?: null; execution: tensorflow.Execution.$Shape; graphExecutionTrace?: null; graphId?: null; debuggedDevice?: null }|{ what?: "graphExecutionTrace"; debugMetadata?: null; sourceFile?: null; stackFrameWithId?: null; graphOpCreation?: null; debuggedGraph?: null; execution?: null; graphExecutionTrace: tensorflow.GraphExecutionTrace.$Shape; graphId?: null; debuggedDevice?: null }|{ what?: "graphId"; debugMetadata?: null; sourceFile?: null; stackFrameWithId?: null; graphOpCreation?: null; debuggedGraph?: null; execution?: null; graphExecutionTrace?: null; graphId: string; debuggedDevice?: null }|{ what?: "debuggedDevice"; debugMetadata?: null; sourceFile?: null; stackFrameWithId?: null; graphOpCreation?: null; debuggedGraph?: null; execution?: null; graphExecutionTrace?: null; graphId?: null; debuggedDevice: tensorflow.DebuggedDevice.$Shape })
        );
    }

    /**
     * Properties of a DebugMetadata.
     * @deprecated Use tensorflow.DebugMetadata.$Properties instead.
     */
    interface IDebugMetadata extends tensorflow.DebugMetadata.$Properties {
    }

    /** Represents a DebugMetadata. */
    class DebugMetadata {

        /**
         * Constructs a new DebugMetadata.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.DebugMetadata.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DebugMetadata tensorflowVersion. */
        tensorflowVersion: string;

        /** DebugMetadata fileVersion. */
        fileVersion: string;

        /** DebugMetadata tfdbgRunId. */
        tfdbgRunId: string;

        /**
         * Encodes the specified DebugMetadata message. Does not implicitly {@link tensorflow.DebugMetadata.verify|verify} messages.
         * @param message DebugMetadata message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.DebugMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DebugMetadata message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.DebugMetadata & tensorflow.DebugMetadata.$Shape} DebugMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.DebugMetadata & tensorflow.DebugMetadata.$Shape;
    }

    namespace DebugMetadata {

        /** Properties of a DebugMetadata. */
        interface $Properties {

            /** DebugMetadata tensorflowVersion */
            tensorflowVersion?: (string|null);

            /** DebugMetadata fileVersion */
            fileVersion?: (string|null);

            /** DebugMetadata tfdbgRunId */
            tfdbgRunId?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DebugMetadata. */
        type $Shape = tensorflow.DebugMetadata.$Properties;
    }

    /**
     * Properties of a SourceFile.
     * @deprecated Use tensorflow.SourceFile.$Properties instead.
     */
    interface ISourceFile extends tensorflow.SourceFile.$Properties {
    }

    /** Represents a SourceFile. */
    class SourceFile {

        /**
         * Constructs a new SourceFile.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SourceFile.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SourceFile filePath. */
        filePath: string;

        /** SourceFile hostName. */
        hostName: string;

        /** SourceFile lines. */
        lines: string[];

        /**
         * Encodes the specified SourceFile message. Does not implicitly {@link tensorflow.SourceFile.verify|verify} messages.
         * @param message SourceFile message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SourceFile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SourceFile message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SourceFile & tensorflow.SourceFile.$Shape} SourceFile
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SourceFile & tensorflow.SourceFile.$Shape;
    }

    namespace SourceFile {

        /** Properties of a SourceFile. */
        interface $Properties {

            /** SourceFile filePath */
            filePath?: (string|null);

            /** SourceFile hostName */
            hostName?: (string|null);

            /** SourceFile lines */
            lines?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SourceFile. */
        type $Shape = tensorflow.SourceFile.$Properties;
    }

    /**
     * Properties of a StackFrameWithId.
     * @deprecated Use tensorflow.StackFrameWithId.$Properties instead.
     */
    interface IStackFrameWithId extends tensorflow.StackFrameWithId.$Properties {
    }

    /** Represents a StackFrameWithId. */
    class StackFrameWithId {

        /**
         * Constructs a new StackFrameWithId.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.StackFrameWithId.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StackFrameWithId id. */
        id: string;

        /** StackFrameWithId fileLineCol. */
        fileLineCol?: (tensorflow.GraphDebugInfo.FileLineCol.$Properties|null);

        /**
         * Encodes the specified StackFrameWithId message. Does not implicitly {@link tensorflow.StackFrameWithId.verify|verify} messages.
         * @param message StackFrameWithId message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.StackFrameWithId.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StackFrameWithId message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.StackFrameWithId & tensorflow.StackFrameWithId.$Shape} StackFrameWithId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.StackFrameWithId & tensorflow.StackFrameWithId.$Shape;
    }

    namespace StackFrameWithId {

        /** Properties of a StackFrameWithId. */
        interface $Properties {

            /** StackFrameWithId id */
            id?: (string|null);

            /** StackFrameWithId fileLineCol */
            fileLineCol?: (tensorflow.GraphDebugInfo.FileLineCol.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StackFrameWithId. */
        type $Shape = tensorflow.StackFrameWithId.$Properties;
    }

    /**
     * Properties of a CodeLocation.
     * @deprecated Use tensorflow.CodeLocation.$Properties instead.
     */
    interface ICodeLocation extends tensorflow.CodeLocation.$Properties {
    }

    /** Represents a CodeLocation. */
    class CodeLocation {

        /**
         * Constructs a new CodeLocation.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.CodeLocation.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CodeLocation hostName. */
        hostName: string;

        /** CodeLocation stackFrameIds. */
        stackFrameIds: string[];

        /**
         * Encodes the specified CodeLocation message. Does not implicitly {@link tensorflow.CodeLocation.verify|verify} messages.
         * @param message CodeLocation message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.CodeLocation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CodeLocation message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.CodeLocation & tensorflow.CodeLocation.$Shape} CodeLocation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CodeLocation & tensorflow.CodeLocation.$Shape;
    }

    namespace CodeLocation {

        /** Properties of a CodeLocation. */
        interface $Properties {

            /** CodeLocation hostName */
            hostName?: (string|null);

            /** CodeLocation stackFrameIds */
            stackFrameIds?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CodeLocation. */
        type $Shape = tensorflow.CodeLocation.$Properties;
    }

    /**
     * Properties of a GraphOpCreation.
     * @deprecated Use tensorflow.GraphOpCreation.$Properties instead.
     */
    interface IGraphOpCreation extends tensorflow.GraphOpCreation.$Properties {
    }

    /** Represents a GraphOpCreation. */
    class GraphOpCreation {

        /**
         * Constructs a new GraphOpCreation.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.GraphOpCreation.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GraphOpCreation opType. */
        opType: string;

        /** GraphOpCreation opName. */
        opName: string;

        /** GraphOpCreation graphName. */
        graphName: string;

        /** GraphOpCreation graphId. */
        graphId: string;

        /** GraphOpCreation deviceName. */
        deviceName: string;

        /** GraphOpCreation inputNames. */
        inputNames: string[];

        /** GraphOpCreation numOutputs. */
        numOutputs: number;

        /** GraphOpCreation codeLocation. */
        codeLocation?: (tensorflow.CodeLocation.$Properties|null);

        /** GraphOpCreation outputTensorIds. */
        outputTensorIds: number[];

        /**
         * Encodes the specified GraphOpCreation message. Does not implicitly {@link tensorflow.GraphOpCreation.verify|verify} messages.
         * @param message GraphOpCreation message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.GraphOpCreation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GraphOpCreation message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.GraphOpCreation & tensorflow.GraphOpCreation.$Shape} GraphOpCreation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.GraphOpCreation & tensorflow.GraphOpCreation.$Shape;
    }

    namespace GraphOpCreation {

        /** Properties of a GraphOpCreation. */
        interface $Properties {

            /** GraphOpCreation opType */
            opType?: (string|null);

            /** GraphOpCreation opName */
            opName?: (string|null);

            /** GraphOpCreation graphName */
            graphName?: (string|null);

            /** GraphOpCreation graphId */
            graphId?: (string|null);

            /** GraphOpCreation deviceName */
            deviceName?: (string|null);

            /** GraphOpCreation inputNames */
            inputNames?: (string[]|null);

            /** GraphOpCreation numOutputs */
            numOutputs?: (number|null);

            /** GraphOpCreation codeLocation */
            codeLocation?: (tensorflow.CodeLocation.$Properties|null);

            /** GraphOpCreation outputTensorIds */
            outputTensorIds?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GraphOpCreation. */
        type $Shape = tensorflow.GraphOpCreation.$Properties;
    }

    /**
     * Properties of a DebuggedGraph.
     * @deprecated Use tensorflow.DebuggedGraph.$Properties instead.
     */
    interface IDebuggedGraph extends tensorflow.DebuggedGraph.$Properties {
    }

    /** Represents a DebuggedGraph. */
    class DebuggedGraph {

        /**
         * Constructs a new DebuggedGraph.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.DebuggedGraph.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DebuggedGraph graphId. */
        graphId: string;

        /** DebuggedGraph graphName. */
        graphName: string;

        /** DebuggedGraph instrumentedOps. */
        instrumentedOps: string[];

        /** DebuggedGraph originalGraphDef. */
        originalGraphDef: Uint8Array;

        /** DebuggedGraph instrumentedGraphDef. */
        instrumentedGraphDef: Uint8Array;

        /** DebuggedGraph outerContextId. */
        outerContextId: string;

        /**
         * Encodes the specified DebuggedGraph message. Does not implicitly {@link tensorflow.DebuggedGraph.verify|verify} messages.
         * @param message DebuggedGraph message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.DebuggedGraph.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DebuggedGraph message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.DebuggedGraph & tensorflow.DebuggedGraph.$Shape} DebuggedGraph
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.DebuggedGraph & tensorflow.DebuggedGraph.$Shape;
    }

    namespace DebuggedGraph {

        /** Properties of a DebuggedGraph. */
        interface $Properties {

            /** DebuggedGraph graphId */
            graphId?: (string|null);

            /** DebuggedGraph graphName */
            graphName?: (string|null);

            /** DebuggedGraph instrumentedOps */
            instrumentedOps?: (string[]|null);

            /** DebuggedGraph originalGraphDef */
            originalGraphDef?: (Uint8Array|null);

            /** DebuggedGraph instrumentedGraphDef */
            instrumentedGraphDef?: (Uint8Array|null);

            /** DebuggedGraph outerContextId */
            outerContextId?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DebuggedGraph. */
        type $Shape = tensorflow.DebuggedGraph.$Properties;
    }

    /**
     * Properties of a DebuggedDevice.
     * @deprecated Use tensorflow.DebuggedDevice.$Properties instead.
     */
    interface IDebuggedDevice extends tensorflow.DebuggedDevice.$Properties {
    }

    /** Represents a DebuggedDevice. */
    class DebuggedDevice {

        /**
         * Constructs a new DebuggedDevice.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.DebuggedDevice.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DebuggedDevice deviceName. */
        deviceName: string;

        /** DebuggedDevice deviceId. */
        deviceId: number;

        /**
         * Encodes the specified DebuggedDevice message. Does not implicitly {@link tensorflow.DebuggedDevice.verify|verify} messages.
         * @param message DebuggedDevice message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.DebuggedDevice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DebuggedDevice message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.DebuggedDevice & tensorflow.DebuggedDevice.$Shape} DebuggedDevice
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.DebuggedDevice & tensorflow.DebuggedDevice.$Shape;
    }

    namespace DebuggedDevice {

        /** Properties of a DebuggedDevice. */
        interface $Properties {

            /** DebuggedDevice deviceName */
            deviceName?: (string|null);

            /** DebuggedDevice deviceId */
            deviceId?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DebuggedDevice. */
        type $Shape = tensorflow.DebuggedDevice.$Properties;
    }

    /**
     * Properties of an Execution.
     * @deprecated Use tensorflow.Execution.$Properties instead.
     */
    interface IExecution extends tensorflow.Execution.$Properties {
    }

    /** Represents an Execution. */
    class Execution {

        /**
         * Constructs a new Execution.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.Execution.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Execution opType. */
        opType: string;

        /** Execution numOutputs. */
        numOutputs: number;

        /** Execution graphId. */
        graphId: string;

        /** Execution inputTensorIds. */
        inputTensorIds: (number|Long)[];

        /** Execution outputTensorIds. */
        outputTensorIds: (number|Long)[];

        /** Execution tensorDebugMode. */
        tensorDebugMode: tensorflow.TensorDebugMode;

        /** Execution tensorProtos. */
        tensorProtos: tensorflow.TensorProto.$Properties[];

        /** Execution codeLocation. */
        codeLocation?: (tensorflow.CodeLocation.$Properties|null);

        /** Execution outputTensorDeviceIds. */
        outputTensorDeviceIds: number[];

        /**
         * Encodes the specified Execution message. Does not implicitly {@link tensorflow.Execution.verify|verify} messages.
         * @param message Execution message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.Execution.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Execution message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.Execution & tensorflow.Execution.$Shape} Execution
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.Execution & tensorflow.Execution.$Shape;
    }

    namespace Execution {

        /** Properties of an Execution. */
        interface $Properties {

            /** Execution opType */
            opType?: (string|null);

            /** Execution numOutputs */
            numOutputs?: (number|null);

            /** Execution graphId */
            graphId?: (string|null);

            /** Execution inputTensorIds */
            inputTensorIds?: ((number|Long)[]|null);

            /** Execution outputTensorIds */
            outputTensorIds?: ((number|Long)[]|null);

            /** Execution tensorDebugMode */
            tensorDebugMode?: (tensorflow.TensorDebugMode|null);

            /** Execution tensorProtos */
            tensorProtos?: (tensorflow.TensorProto.$Properties[]|null);

            /** Execution codeLocation */
            codeLocation?: (tensorflow.CodeLocation.$Properties|null);

            /** Execution outputTensorDeviceIds */
            outputTensorDeviceIds?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Execution. */
        type $Shape = tensorflow.Execution.$Properties;
    }

    /**
     * Properties of a GraphExecutionTrace.
     * @deprecated Use tensorflow.GraphExecutionTrace.$Properties instead.
     */
    interface IGraphExecutionTrace extends tensorflow.GraphExecutionTrace.$Properties {
    }

    /** Represents a GraphExecutionTrace. */
    class GraphExecutionTrace {

        /**
         * Constructs a new GraphExecutionTrace.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.GraphExecutionTrace.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GraphExecutionTrace tfdbgContextId. */
        tfdbgContextId: string;

        /** GraphExecutionTrace opName. */
        opName: string;

        /** GraphExecutionTrace outputSlot. */
        outputSlot: number;

        /** GraphExecutionTrace tensorDebugMode. */
        tensorDebugMode: tensorflow.TensorDebugMode;

        /** GraphExecutionTrace tensorProto. */
        tensorProto?: (tensorflow.TensorProto.$Properties|null);

        /** GraphExecutionTrace deviceName. */
        deviceName: string;

        /**
         * Encodes the specified GraphExecutionTrace message. Does not implicitly {@link tensorflow.GraphExecutionTrace.verify|verify} messages.
         * @param message GraphExecutionTrace message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.GraphExecutionTrace.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GraphExecutionTrace message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.GraphExecutionTrace & tensorflow.GraphExecutionTrace.$Shape} GraphExecutionTrace
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.GraphExecutionTrace & tensorflow.GraphExecutionTrace.$Shape;
    }

    namespace GraphExecutionTrace {

        /** Properties of a GraphExecutionTrace. */
        interface $Properties {

            /** GraphExecutionTrace tfdbgContextId */
            tfdbgContextId?: (string|null);

            /** GraphExecutionTrace opName */
            opName?: (string|null);

            /** GraphExecutionTrace outputSlot */
            outputSlot?: (number|null);

            /** GraphExecutionTrace tensorDebugMode */
            tensorDebugMode?: (tensorflow.TensorDebugMode|null);

            /** GraphExecutionTrace tensorProto */
            tensorProto?: (tensorflow.TensorProto.$Properties|null);

            /** GraphExecutionTrace deviceName */
            deviceName?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GraphExecutionTrace. */
        type $Shape = tensorflow.GraphExecutionTrace.$Properties;
    }

    /**
     * Properties of an AttrValue.
     * @deprecated Use tensorflow.AttrValue.$Properties instead.
     */
    interface IAttrValue extends tensorflow.AttrValue.$Properties {
    }

    /** Represents an AttrValue. */
    class AttrValue {

        /**
         * Constructs a new AttrValue.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.AttrValue.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AttrValue list. */
        list?: (tensorflow.AttrValue.ListValue.$Properties|null);

        /** AttrValue s. */
        s?: (Uint8Array|null);

        /** AttrValue i. */
        i?: (number|Long|null);

        /** AttrValue f. */
        f?: (number|null);

        /** AttrValue b. */
        b?: (boolean|null);

        /** AttrValue type. */
        type?: (tensorflow.DataType|null);

        /** AttrValue shape. */
        shape?: (tensorflow.TensorShapeProto.$Properties|null);

        /** AttrValue tensor. */
        tensor?: (tensorflow.TensorProto.$Properties|null);

        /** AttrValue placeholder. */
        placeholder?: (string|null);

        /** AttrValue func. */
        func?: (tensorflow.NameAttrList.$Properties|null);

        /** AttrValue value. */
        value?: ("list"|"s"|"i"|"f"|"b"|"type"|"shape"|"tensor"|"placeholder"|"func");

        /**
         * Encodes the specified AttrValue message. Does not implicitly {@link tensorflow.AttrValue.verify|verify} messages.
         * @param message AttrValue message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.AttrValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AttrValue message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.AttrValue & tensorflow.AttrValue.$Shape} AttrValue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.AttrValue & tensorflow.AttrValue.$Shape;
    }

    namespace AttrValue {

        /** Properties of an AttrValue. */
        interface $Properties {

            /** AttrValue list */
            list?: (tensorflow.AttrValue.ListValue.$Properties|null);

            /** AttrValue s */
            s?: (Uint8Array|null);

            /** AttrValue i */
            i?: (number|Long|null);

            /** AttrValue f */
            f?: (number|null);

            /** AttrValue b */
            b?: (boolean|null);

            /** AttrValue type */
            type?: (tensorflow.DataType|null);

            /** AttrValue shape */
            shape?: (tensorflow.TensorShapeProto.$Properties|null);

            /** AttrValue tensor */
            tensor?: (tensorflow.TensorProto.$Properties|null);

            /** AttrValue placeholder */
            placeholder?: (string|null);

            /** AttrValue func */
            func?: (tensorflow.NameAttrList.$Properties|null);

            /** AttrValue value */
            value?: ("list"|"s"|"i"|"f"|"b"|"type"|"shape"|"tensor"|"placeholder"|"func");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of an AttrValue. */
        type $Shape = {
          list?: tensorflow.AttrValue.ListValue.$Shape|null;
          s?: Uint8Array|null;
          i?: number|Long|null;
          f?: number|null;
          b?: boolean|null;
          type?: tensorflow.DataType|null;
          shape?: tensorflow.TensorShapeProto.$Shape|null;
          tensor?: tensorflow.TensorProto.$Shape|null;
          placeholder?: string|null;
          func?: tensorflow.NameAttrList.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ value?: undefined; list?: null; s?: null; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor?: null; placeholder?: null; func?: null }|{ value?: "list"; list: tensorflow.AttrValue.ListValue.$Shape; s?: null; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor?: null; placeholder?: null; func?: null }|{ value?: "s"; list?: null; s: Uint8Array; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor?: null; placeholder?: null; func?: null }|{ value?: "i"; list?: null; s?: null; i: number|Long; f?: null; b?: null; type?: null; shape?: null; tensor?: null; placeholder?: null; func?: null }|{ value?: "f"; list?: null; s?: null; i?: null; f: number; b?: null; type?: null; shape?: null; tensor?: null; placeholder?: null; func?: null }|{ value?: "b"; list?: null; s?: null; i?: null; f?: null; b: boolean; type?: null; shape?: null; tensor?: null; placeholder?: null; func?: null }|{ value?: "type"; list?: null; s?: null; i?: null; f?: null; b?: null; type: tensorflow.DataType; shape?: null; tensor?: null; placeholder?: null; func?: null }|{ value?: "shape"; list?: null; s?: null; i?: null; f?: null; b?: null; type?: null; shape: tensorflow.TensorShapeProto.$Shape; tensor?: null; placeholder?: null; func?: null }|{ value?: "tensor"; list?: null; s?: null; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor: tensorflow.TensorProto.$Shape; placeholder?: null; func?: null }|{ value?: "placeholder"; list?: null; s?: null; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor?: null; placeholder: string; func?: null }|{ value?: "func"; list?: null; s?: null; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor?: null; placeholder?: null; func: tensorflow.NameAttrList.$Shape })
        );

        /**
         * Properties of a ListValue.
         * @deprecated Use tensorflow.AttrValue.ListValue.$Properties instead.
         */
        interface IListValue extends tensorflow.AttrValue.ListValue.$Properties {
        }

        /** Represents a ListValue. */
        class ListValue {

            /**
             * Constructs a new ListValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.AttrValue.ListValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListValue s. */
            s: Uint8Array[];

            /** ListValue i. */
            i: (number|Long)[];

            /** ListValue f. */
            f: number[];

            /** ListValue b. */
            b: boolean[];

            /** ListValue type. */
            type: tensorflow.DataType[];

            /** ListValue shape. */
            shape: tensorflow.TensorShapeProto.$Properties[];

            /** ListValue tensor. */
            tensor: tensorflow.TensorProto.$Properties[];

            /** ListValue func. */
            func: tensorflow.NameAttrList.$Properties[];

            /**
             * Encodes the specified ListValue message. Does not implicitly {@link tensorflow.AttrValue.ListValue.verify|verify} messages.
             * @param message ListValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.AttrValue.ListValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.AttrValue.ListValue & tensorflow.AttrValue.ListValue.$Shape} ListValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.AttrValue.ListValue & tensorflow.AttrValue.ListValue.$Shape;
        }

        namespace ListValue {

            /** Properties of a ListValue. */
            interface $Properties {

                /** ListValue s */
                s?: (Uint8Array[]|null);

                /** ListValue i */
                i?: ((number|Long)[]|null);

                /** ListValue f */
                f?: (number[]|null);

                /** ListValue b */
                b?: (boolean[]|null);

                /** ListValue type */
                type?: (tensorflow.DataType[]|null);

                /** ListValue shape */
                shape?: (tensorflow.TensorShapeProto.$Properties[]|null);

                /** ListValue tensor */
                tensor?: (tensorflow.TensorProto.$Properties[]|null);

                /** ListValue func */
                func?: (tensorflow.NameAttrList.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListValue. */
            type $Shape = {
              s?: Uint8Array[]|null;
              i?: (number|Long)[]|null;
              f?: number[]|null;
              b?: boolean[]|null;
              type?: tensorflow.DataType[]|null;
              shape?: tensorflow.TensorShapeProto.$Shape[]|null;
              tensor?: tensorflow.TensorProto.$Shape[]|null;
              func?: tensorflow.NameAttrList.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    /**
     * Properties of a NameAttrList.
     * @deprecated Use tensorflow.NameAttrList.$Properties instead.
     */
    interface INameAttrList extends tensorflow.NameAttrList.$Properties {
    }

    /** Represents a NameAttrList. */
    class NameAttrList {

        /**
         * Constructs a new NameAttrList.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.NameAttrList.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NameAttrList name. */
        name: string;

        /** NameAttrList attr. */
        attr: { [k: string]: tensorflow.AttrValue.$Properties };

        /**
         * Encodes the specified NameAttrList message. Does not implicitly {@link tensorflow.NameAttrList.verify|verify} messages.
         * @param message NameAttrList message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.NameAttrList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NameAttrList message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.NameAttrList & tensorflow.NameAttrList.$Shape} NameAttrList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.NameAttrList & tensorflow.NameAttrList.$Shape;
    }

    namespace NameAttrList {

        /** Properties of a NameAttrList. */
        interface $Properties {

            /** NameAttrList name */
            name?: (string|null);

            /** NameAttrList attr */
            attr?: ({ [k: string]: tensorflow.AttrValue.$Properties }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NameAttrList. */
        type $Shape = {
          name?: string|null;
          attr?: { [k: string]: tensorflow.AttrValue.$Shape }|null;
          $unknowns?: Uint8Array[];
        };
    }

    /** FullTypeId enum. */
    enum FullTypeId {

        /** TFT_UNSET value */
        TFT_UNSET = 0,

        /** TFT_VAR value */
        TFT_VAR = 1,

        /** TFT_ANY value */
        TFT_ANY = 2,

        /** TFT_PRODUCT value */
        TFT_PRODUCT = 3,

        /** TFT_NAMED value */
        TFT_NAMED = 4,

        /** TFT_FOR_EACH value */
        TFT_FOR_EACH = 20,

        /** TFT_CALLABLE value */
        TFT_CALLABLE = 100,

        /** TFT_BOOL value */
        TFT_BOOL = 200,

        /** TFT_UINT8 value */
        TFT_UINT8 = 201,

        /** TFT_UINT16 value */
        TFT_UINT16 = 202,

        /** TFT_UINT32 value */
        TFT_UINT32 = 203,

        /** TFT_UINT64 value */
        TFT_UINT64 = 204,

        /** TFT_INT8 value */
        TFT_INT8 = 205,

        /** TFT_INT16 value */
        TFT_INT16 = 206,

        /** TFT_INT32 value */
        TFT_INT32 = 207,

        /** TFT_INT64 value */
        TFT_INT64 = 208,

        /** TFT_HALF value */
        TFT_HALF = 209,

        /** TFT_FLOAT value */
        TFT_FLOAT = 210,

        /** TFT_DOUBLE value */
        TFT_DOUBLE = 211,

        /** TFT_COMPLEX64 value */
        TFT_COMPLEX64 = 212,

        /** TFT_COMPLEX128 value */
        TFT_COMPLEX128 = 213,

        /** TFT_STRING value */
        TFT_STRING = 214,

        /** TFT_BFLOAT16 value */
        TFT_BFLOAT16 = 215,

        /** TFT_TENSOR value */
        TFT_TENSOR = 1000,

        /** TFT_ARRAY value */
        TFT_ARRAY = 1001,

        /** TFT_OPTIONAL value */
        TFT_OPTIONAL = 1002,

        /** TFT_LITERAL value */
        TFT_LITERAL = 1003,

        /** TFT_ENCODED value */
        TFT_ENCODED = 1004,

        /** TFT_SHAPE_TENSOR value */
        TFT_SHAPE_TENSOR = 1005,

        /** TFT_DATASET value */
        TFT_DATASET = 10102,

        /** TFT_RAGGED value */
        TFT_RAGGED = 10103,

        /** TFT_ITERATOR value */
        TFT_ITERATOR = 10104,

        /** TFT_MUTEX_LOCK value */
        TFT_MUTEX_LOCK = 10202,

        /** TFT_LEGACY_VARIANT value */
        TFT_LEGACY_VARIANT = 10203
    }

    /**
     * Properties of a FullTypeDef.
     * @deprecated Use tensorflow.FullTypeDef.$Properties instead.
     */
    interface IFullTypeDef extends tensorflow.FullTypeDef.$Properties {
    }

    /** Represents a FullTypeDef. */
    class FullTypeDef {

        /**
         * Constructs a new FullTypeDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.FullTypeDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FullTypeDef typeId. */
        typeId: tensorflow.FullTypeId;

        /** FullTypeDef args. */
        args: tensorflow.FullTypeDef.$Properties[];

        /** FullTypeDef s. */
        s?: (string|null);

        /** FullTypeDef i. */
        i?: (number|Long|null);

        /** FullTypeDef attr. */
        attr?: ("s"|"i");

        /**
         * Encodes the specified FullTypeDef message. Does not implicitly {@link tensorflow.FullTypeDef.verify|verify} messages.
         * @param message FullTypeDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.FullTypeDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FullTypeDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.FullTypeDef & tensorflow.FullTypeDef.$Shape} FullTypeDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.FullTypeDef & tensorflow.FullTypeDef.$Shape;
    }

    namespace FullTypeDef {

        /** Properties of a FullTypeDef. */
        interface $Properties {

            /** FullTypeDef typeId */
            typeId?: (tensorflow.FullTypeId|null);

            /** FullTypeDef args */
            args?: (tensorflow.FullTypeDef.$Properties[]|null);

            /** FullTypeDef s */
            s?: (string|null);

            /** FullTypeDef i */
            i?: (number|Long|null);

            /** FullTypeDef attr */
            attr?: ("s"|"i");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a FullTypeDef. */
        type $Shape = {
          typeId?: tensorflow.FullTypeId|null;
          args?: tensorflow.FullTypeDef.$Shape[]|null;
          s?: string|null;
          i?: number|Long|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ attr?: undefined; s?: null; i?: null }|{ attr?: "s"; s: string; i?: null }|{ attr?: "i"; s?: null; i: number|Long })
        );
    }

    /**
     * Properties of a NodeDef.
     * @deprecated Use tensorflow.NodeDef.$Properties instead.
     */
    interface INodeDef extends tensorflow.NodeDef.$Properties {
    }

    /** Represents a NodeDef. */
    class NodeDef {

        /**
         * Constructs a new NodeDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.NodeDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NodeDef name. */
        name: string;

        /** NodeDef op. */
        op: string;

        /** NodeDef input. */
        input: string[];

        /** NodeDef device. */
        device: string;

        /** NodeDef attr. */
        attr: { [k: string]: tensorflow.AttrValue.$Properties };

        /** NodeDef experimentalDebugInfo. */
        experimentalDebugInfo?: (tensorflow.NodeDef.ExperimentalDebugInfo.$Properties|null);

        /** NodeDef experimentalType. */
        experimentalType?: (tensorflow.FullTypeDef.$Properties|null);

        /**
         * Encodes the specified NodeDef message. Does not implicitly {@link tensorflow.NodeDef.verify|verify} messages.
         * @param message NodeDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.NodeDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NodeDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.NodeDef & tensorflow.NodeDef.$Shape} NodeDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.NodeDef & tensorflow.NodeDef.$Shape;
    }

    namespace NodeDef {

        /** Properties of a NodeDef. */
        interface $Properties {

            /** NodeDef name */
            name?: (string|null);

            /** NodeDef op */
            op?: (string|null);

            /** NodeDef input */
            input?: (string[]|null);

            /** NodeDef device */
            device?: (string|null);

            /** NodeDef attr */
            attr?: ({ [k: string]: tensorflow.AttrValue.$Properties }|null);

            /** NodeDef experimentalDebugInfo */
            experimentalDebugInfo?: (tensorflow.NodeDef.ExperimentalDebugInfo.$Properties|null);

            /** NodeDef experimentalType */
            experimentalType?: (tensorflow.FullTypeDef.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NodeDef. */
        type $Shape = {
          name?: string|null;
          op?: string|null;
          input?: string[]|null;
          device?: string|null;
          attr?: { [k: string]: tensorflow.AttrValue.$Shape }|null;
          experimentalDebugInfo?: tensorflow.NodeDef.ExperimentalDebugInfo.$Shape|null;
          experimentalType?: tensorflow.FullTypeDef.$Shape|null;
          $unknowns?: Uint8Array[];
        };

        /**
         * Properties of an ExperimentalDebugInfo.
         * @deprecated Use tensorflow.NodeDef.ExperimentalDebugInfo.$Properties instead.
         */
        interface IExperimentalDebugInfo extends tensorflow.NodeDef.ExperimentalDebugInfo.$Properties {
        }

        /** Represents an ExperimentalDebugInfo. */
        class ExperimentalDebugInfo {

            /**
             * Constructs a new ExperimentalDebugInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.NodeDef.ExperimentalDebugInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ExperimentalDebugInfo originalNodeNames. */
            originalNodeNames: string[];

            /** ExperimentalDebugInfo originalFuncNames. */
            originalFuncNames: string[];

            /**
             * Encodes the specified ExperimentalDebugInfo message. Does not implicitly {@link tensorflow.NodeDef.ExperimentalDebugInfo.verify|verify} messages.
             * @param message ExperimentalDebugInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.NodeDef.ExperimentalDebugInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ExperimentalDebugInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.NodeDef.ExperimentalDebugInfo & tensorflow.NodeDef.ExperimentalDebugInfo.$Shape} ExperimentalDebugInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.NodeDef.ExperimentalDebugInfo & tensorflow.NodeDef.ExperimentalDebugInfo.$Shape;
        }

        namespace ExperimentalDebugInfo {

            /** Properties of an ExperimentalDebugInfo. */
            interface $Properties {

                /** ExperimentalDebugInfo originalNodeNames */
                originalNodeNames?: (string[]|null);

                /** ExperimentalDebugInfo originalFuncNames */
                originalFuncNames?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ExperimentalDebugInfo. */
            type $Shape = tensorflow.NodeDef.ExperimentalDebugInfo.$Properties;
        }
    }

    /**
     * Properties of an OpDef.
     * @deprecated Use tensorflow.OpDef.$Properties instead.
     */
    interface IOpDef extends tensorflow.OpDef.$Properties {
    }

    /** Represents an OpDef. */
    class OpDef {

        /**
         * Constructs a new OpDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.OpDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OpDef name. */
        name: string;

        /** OpDef inputArg. */
        inputArg: tensorflow.OpDef.ArgDef.$Properties[];

        /** OpDef outputArg. */
        outputArg: tensorflow.OpDef.ArgDef.$Properties[];

        /** OpDef attr. */
        attr: tensorflow.OpDef.AttrDef.$Properties[];

        /** OpDef summary. */
        summary: string;

        /** OpDef description. */
        description: string;

        /** OpDef deprecation. */
        deprecation?: (tensorflow.OpDeprecation.$Properties|null);

        /** OpDef isAggregate. */
        isAggregate: boolean;

        /** OpDef isStateful. */
        isStateful: boolean;

        /** OpDef isCommutative. */
        isCommutative: boolean;

        /** OpDef allowsUninitializedInput. */
        allowsUninitializedInput: boolean;

        /** OpDef controlOutput. */
        controlOutput: string[];

        /** OpDef isDistributedCommunication. */
        isDistributedCommunication: boolean;

        /**
         * Encodes the specified OpDef message. Does not implicitly {@link tensorflow.OpDef.verify|verify} messages.
         * @param message OpDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.OpDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OpDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.OpDef & tensorflow.OpDef.$Shape} OpDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.OpDef & tensorflow.OpDef.$Shape;
    }

    namespace OpDef {

        /** Properties of an OpDef. */
        interface $Properties {

            /** OpDef name */
            name?: (string|null);

            /** OpDef inputArg */
            inputArg?: (tensorflow.OpDef.ArgDef.$Properties[]|null);

            /** OpDef outputArg */
            outputArg?: (tensorflow.OpDef.ArgDef.$Properties[]|null);

            /** OpDef attr */
            attr?: (tensorflow.OpDef.AttrDef.$Properties[]|null);

            /** OpDef summary */
            summary?: (string|null);

            /** OpDef description */
            description?: (string|null);

            /** OpDef deprecation */
            deprecation?: (tensorflow.OpDeprecation.$Properties|null);

            /** OpDef isAggregate */
            isAggregate?: (boolean|null);

            /** OpDef isStateful */
            isStateful?: (boolean|null);

            /** OpDef isCommutative */
            isCommutative?: (boolean|null);

            /** OpDef allowsUninitializedInput */
            allowsUninitializedInput?: (boolean|null);

            /** OpDef controlOutput */
            controlOutput?: (string[]|null);

            /** OpDef isDistributedCommunication */
            isDistributedCommunication?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OpDef. */
        type $Shape = {
          name?: string|null;
          inputArg?: tensorflow.OpDef.ArgDef.$Shape[]|null;
          outputArg?: tensorflow.OpDef.ArgDef.$Shape[]|null;
          attr?: tensorflow.OpDef.AttrDef.$Shape[]|null;
          summary?: string|null;
          description?: string|null;
          deprecation?: tensorflow.OpDeprecation.$Shape|null;
          isAggregate?: boolean|null;
          isStateful?: boolean|null;
          isCommutative?: boolean|null;
          allowsUninitializedInput?: boolean|null;
          controlOutput?: string[]|null;
          isDistributedCommunication?: boolean|null;
          $unknowns?: Uint8Array[];
        };

        /**
         * Properties of an ArgDef.
         * @deprecated Use tensorflow.OpDef.ArgDef.$Properties instead.
         */
        interface IArgDef extends tensorflow.OpDef.ArgDef.$Properties {
        }

        /** Represents an ArgDef. */
        class ArgDef {

            /**
             * Constructs a new ArgDef.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.OpDef.ArgDef.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ArgDef name. */
            name: string;

            /** ArgDef description. */
            description: string;

            /** ArgDef type. */
            type: tensorflow.DataType;

            /** ArgDef typeAttr. */
            typeAttr: string;

            /** ArgDef numberAttr. */
            numberAttr: string;

            /** ArgDef typeListAttr. */
            typeListAttr: string;

            /** ArgDef handleData. */
            handleData: tensorflow.ResourceHandleProto.DtypeAndShape.$Properties[];

            /** ArgDef isRef. */
            isRef: boolean;

            /** ArgDef experimentalFullType. */
            experimentalFullType?: (tensorflow.FullTypeDef.$Properties|null);

            /**
             * Encodes the specified ArgDef message. Does not implicitly {@link tensorflow.OpDef.ArgDef.verify|verify} messages.
             * @param message ArgDef message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.OpDef.ArgDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ArgDef message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.OpDef.ArgDef & tensorflow.OpDef.ArgDef.$Shape} ArgDef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.OpDef.ArgDef & tensorflow.OpDef.ArgDef.$Shape;
        }

        namespace ArgDef {

            /** Properties of an ArgDef. */
            interface $Properties {

                /** ArgDef name */
                name?: (string|null);

                /** ArgDef description */
                description?: (string|null);

                /** ArgDef type */
                type?: (tensorflow.DataType|null);

                /** ArgDef typeAttr */
                typeAttr?: (string|null);

                /** ArgDef numberAttr */
                numberAttr?: (string|null);

                /** ArgDef typeListAttr */
                typeListAttr?: (string|null);

                /** ArgDef handleData */
                handleData?: (tensorflow.ResourceHandleProto.DtypeAndShape.$Properties[]|null);

                /** ArgDef isRef */
                isRef?: (boolean|null);

                /** ArgDef experimentalFullType */
                experimentalFullType?: (tensorflow.FullTypeDef.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ArgDef. */
            type $Shape = {
              name?: string|null;
              description?: string|null;
              type?: tensorflow.DataType|null;
              typeAttr?: string|null;
              numberAttr?: string|null;
              typeListAttr?: string|null;
              handleData?: tensorflow.ResourceHandleProto.DtypeAndShape.$Shape[]|null;
              isRef?: boolean|null;
              experimentalFullType?: tensorflow.FullTypeDef.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an AttrDef.
         * @deprecated Use tensorflow.OpDef.AttrDef.$Properties instead.
         */
        interface IAttrDef extends tensorflow.OpDef.AttrDef.$Properties {
        }

        /** Represents an AttrDef. */
        class AttrDef {

            /**
             * Constructs a new AttrDef.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.OpDef.AttrDef.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AttrDef name. */
            name: string;

            /** AttrDef type. */
            type: string;

            /** AttrDef defaultValue. */
            defaultValue?: (tensorflow.AttrValue.$Properties|null);

            /** AttrDef description. */
            description: string;

            /** AttrDef hasMinimum. */
            hasMinimum: boolean;

            /** AttrDef minimum. */
            minimum: (number|Long);

            /** AttrDef allowedValues. */
            allowedValues?: (tensorflow.AttrValue.$Properties|null);

            /**
             * Encodes the specified AttrDef message. Does not implicitly {@link tensorflow.OpDef.AttrDef.verify|verify} messages.
             * @param message AttrDef message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.OpDef.AttrDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttrDef message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.OpDef.AttrDef & tensorflow.OpDef.AttrDef.$Shape} AttrDef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.OpDef.AttrDef & tensorflow.OpDef.AttrDef.$Shape;
        }

        namespace AttrDef {

            /** Properties of an AttrDef. */
            interface $Properties {

                /** AttrDef name */
                name?: (string|null);

                /** AttrDef type */
                type?: (string|null);

                /** AttrDef defaultValue */
                defaultValue?: (tensorflow.AttrValue.$Properties|null);

                /** AttrDef description */
                description?: (string|null);

                /** AttrDef hasMinimum */
                hasMinimum?: (boolean|null);

                /** AttrDef minimum */
                minimum?: (number|Long|null);

                /** AttrDef allowedValues */
                allowedValues?: (tensorflow.AttrValue.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AttrDef. */
            type $Shape = {
              name?: string|null;
              type?: string|null;
              defaultValue?: tensorflow.AttrValue.$Shape|null;
              description?: string|null;
              hasMinimum?: boolean|null;
              minimum?: number|Long|null;
              allowedValues?: tensorflow.AttrValue.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    /**
     * Properties of an OpDeprecation.
     * @deprecated Use tensorflow.OpDeprecation.$Properties instead.
     */
    interface IOpDeprecation extends tensorflow.OpDeprecation.$Properties {
    }

    /** Represents an OpDeprecation. */
    class OpDeprecation {

        /**
         * Constructs a new OpDeprecation.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.OpDeprecation.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OpDeprecation version. */
        version: number;

        /** OpDeprecation explanation. */
        explanation: string;

        /**
         * Encodes the specified OpDeprecation message. Does not implicitly {@link tensorflow.OpDeprecation.verify|verify} messages.
         * @param message OpDeprecation message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.OpDeprecation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OpDeprecation message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.OpDeprecation & tensorflow.OpDeprecation.$Shape} OpDeprecation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.OpDeprecation & tensorflow.OpDeprecation.$Shape;
    }

    namespace OpDeprecation {

        /** Properties of an OpDeprecation. */
        interface $Properties {

            /** OpDeprecation version */
            version?: (number|null);

            /** OpDeprecation explanation */
            explanation?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OpDeprecation. */
        type $Shape = tensorflow.OpDeprecation.$Properties;
    }

    /**
     * Properties of a FunctionDefLibrary.
     * @deprecated Use tensorflow.FunctionDefLibrary.$Properties instead.
     */
    interface IFunctionDefLibrary extends tensorflow.FunctionDefLibrary.$Properties {
    }

    /** Represents a FunctionDefLibrary. */
    class FunctionDefLibrary {

        /**
         * Constructs a new FunctionDefLibrary.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.FunctionDefLibrary.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FunctionDefLibrary function. */
        function: tensorflow.FunctionDef.$Properties[];

        /** FunctionDefLibrary gradient. */
        gradient: tensorflow.GradientDef.$Properties[];

        /** FunctionDefLibrary registeredGradients. */
        registeredGradients: tensorflow.RegisteredGradient.$Properties[];

        /**
         * Encodes the specified FunctionDefLibrary message. Does not implicitly {@link tensorflow.FunctionDefLibrary.verify|verify} messages.
         * @param message FunctionDefLibrary message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.FunctionDefLibrary.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FunctionDefLibrary message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.FunctionDefLibrary & tensorflow.FunctionDefLibrary.$Shape} FunctionDefLibrary
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.FunctionDefLibrary & tensorflow.FunctionDefLibrary.$Shape;
    }

    namespace FunctionDefLibrary {

        /** Properties of a FunctionDefLibrary. */
        interface $Properties {

            /** FunctionDefLibrary function */
            "function"?: (tensorflow.FunctionDef.$Properties[]|null);

            /** FunctionDefLibrary gradient */
            gradient?: (tensorflow.GradientDef.$Properties[]|null);

            /** FunctionDefLibrary registeredGradients */
            registeredGradients?: (tensorflow.RegisteredGradient.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FunctionDefLibrary. */
        type $Shape = {
          "Function"?: tensorflow.FunctionDef.$Shape[]|null;
          gradient?: tensorflow.GradientDef.$Shape[]|null;
          registeredGradients?: tensorflow.RegisteredGradient.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a FunctionDef.
     * @deprecated Use tensorflow.FunctionDef.$Properties instead.
     */
    interface IFunctionDef extends tensorflow.FunctionDef.$Properties {
    }

    /** Represents a FunctionDef. */
    class FunctionDef {

        /**
         * Constructs a new FunctionDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.FunctionDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FunctionDef signature. */
        signature?: (tensorflow.OpDef.$Properties|null);

        /** FunctionDef nodeDef. */
        nodeDef: tensorflow.NodeDef.$Properties[];

        /** FunctionDef ret. */
        ret: { [k: string]: string };

        /** FunctionDef attr. */
        attr: { [k: string]: tensorflow.AttrValue.$Properties };

        /** FunctionDef controlRet. */
        controlRet: { [k: string]: string };

        /** FunctionDef argAttr. */
        argAttr: { [k: string]: tensorflow.FunctionDef.ArgAttrs.$Properties };

        /** FunctionDef resourceArgUniqueId. */
        resourceArgUniqueId: { [k: string]: number };

        /**
         * Encodes the specified FunctionDef message. Does not implicitly {@link tensorflow.FunctionDef.verify|verify} messages.
         * @param message FunctionDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.FunctionDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FunctionDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.FunctionDef & tensorflow.FunctionDef.$Shape} FunctionDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.FunctionDef & tensorflow.FunctionDef.$Shape;
    }

    namespace FunctionDef {

        /** Properties of a FunctionDef. */
        interface $Properties {

            /** FunctionDef signature */
            signature?: (tensorflow.OpDef.$Properties|null);

            /** FunctionDef nodeDef */
            nodeDef?: (tensorflow.NodeDef.$Properties[]|null);

            /** FunctionDef ret */
            ret?: ({ [k: string]: string }|null);

            /** FunctionDef attr */
            attr?: ({ [k: string]: tensorflow.AttrValue.$Properties }|null);

            /** FunctionDef controlRet */
            controlRet?: ({ [k: string]: string }|null);

            /** FunctionDef argAttr */
            argAttr?: ({ [k: string]: tensorflow.FunctionDef.ArgAttrs.$Properties }|null);

            /** FunctionDef resourceArgUniqueId */
            resourceArgUniqueId?: ({ [k: string]: number }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FunctionDef. */
        type $Shape = {
          signature?: tensorflow.OpDef.$Shape|null;
          nodeDef?: tensorflow.NodeDef.$Shape[]|null;
          ret?: { [k: string]: string }|null;
          attr?: { [k: string]: tensorflow.AttrValue.$Shape }|null;
          controlRet?: { [k: string]: string }|null;
          argAttr?: { [k: string]: tensorflow.FunctionDef.ArgAttrs.$Shape }|null;
          resourceArgUniqueId?: { [k: string]: number }|null;
          $unknowns?: Uint8Array[];
        };

        /**
         * Properties of an ArgAttrs.
         * @deprecated Use tensorflow.FunctionDef.ArgAttrs.$Properties instead.
         */
        interface IArgAttrs extends tensorflow.FunctionDef.ArgAttrs.$Properties {
        }

        /** Represents an ArgAttrs. */
        class ArgAttrs {

            /**
             * Constructs a new ArgAttrs.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.FunctionDef.ArgAttrs.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ArgAttrs attr. */
            attr: { [k: string]: tensorflow.AttrValue.$Properties };

            /**
             * Encodes the specified ArgAttrs message. Does not implicitly {@link tensorflow.FunctionDef.ArgAttrs.verify|verify} messages.
             * @param message ArgAttrs message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.FunctionDef.ArgAttrs.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ArgAttrs message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.FunctionDef.ArgAttrs & tensorflow.FunctionDef.ArgAttrs.$Shape} ArgAttrs
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.FunctionDef.ArgAttrs & tensorflow.FunctionDef.ArgAttrs.$Shape;
        }

        namespace ArgAttrs {

            /** Properties of an ArgAttrs. */
            interface $Properties {

                /** ArgAttrs attr */
                attr?: ({ [k: string]: tensorflow.AttrValue.$Properties }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ArgAttrs. */
            type $Shape = {
              attr?: { [k: string]: tensorflow.AttrValue.$Shape }|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    /**
     * Properties of a GradientDef.
     * @deprecated Use tensorflow.GradientDef.$Properties instead.
     */
    interface IGradientDef extends tensorflow.GradientDef.$Properties {
    }

    /** Represents a GradientDef. */
    class GradientDef {

        /**
         * Constructs a new GradientDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.GradientDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GradientDef functionName. */
        functionName: string;

        /** GradientDef gradientFunc. */
        gradientFunc: string;

        /**
         * Encodes the specified GradientDef message. Does not implicitly {@link tensorflow.GradientDef.verify|verify} messages.
         * @param message GradientDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.GradientDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GradientDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.GradientDef & tensorflow.GradientDef.$Shape} GradientDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.GradientDef & tensorflow.GradientDef.$Shape;
    }

    namespace GradientDef {

        /** Properties of a GradientDef. */
        interface $Properties {

            /** GradientDef functionName */
            functionName?: (string|null);

            /** GradientDef gradientFunc */
            gradientFunc?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GradientDef. */
        type $Shape = tensorflow.GradientDef.$Properties;
    }

    /**
     * Properties of a RegisteredGradient.
     * @deprecated Use tensorflow.RegisteredGradient.$Properties instead.
     */
    interface IRegisteredGradient extends tensorflow.RegisteredGradient.$Properties {
    }

    /** Represents a RegisteredGradient. */
    class RegisteredGradient {

        /**
         * Constructs a new RegisteredGradient.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.RegisteredGradient.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RegisteredGradient gradientFunc. */
        gradientFunc: string;

        /** RegisteredGradient registeredOpType. */
        registeredOpType: string;

        /**
         * Encodes the specified RegisteredGradient message. Does not implicitly {@link tensorflow.RegisteredGradient.verify|verify} messages.
         * @param message RegisteredGradient message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.RegisteredGradient.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RegisteredGradient message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.RegisteredGradient & tensorflow.RegisteredGradient.$Shape} RegisteredGradient
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RegisteredGradient & tensorflow.RegisteredGradient.$Shape;
    }

    namespace RegisteredGradient {

        /** Properties of a RegisteredGradient. */
        interface $Properties {

            /** RegisteredGradient gradientFunc */
            gradientFunc?: (string|null);

            /** RegisteredGradient registeredOpType */
            registeredOpType?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RegisteredGradient. */
        type $Shape = tensorflow.RegisteredGradient.$Properties;
    }

    /**
     * Properties of a VersionDef.
     * @deprecated Use tensorflow.VersionDef.$Properties instead.
     */
    interface IVersionDef extends tensorflow.VersionDef.$Properties {
    }

    /** Represents a VersionDef. */
    class VersionDef {

        /**
         * Constructs a new VersionDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.VersionDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** VersionDef producer. */
        producer: number;

        /** VersionDef minConsumer. */
        minConsumer: number;

        /** VersionDef badConsumers. */
        badConsumers: number[];

        /**
         * Encodes the specified VersionDef message. Does not implicitly {@link tensorflow.VersionDef.verify|verify} messages.
         * @param message VersionDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.VersionDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a VersionDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.VersionDef & tensorflow.VersionDef.$Shape} VersionDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.VersionDef & tensorflow.VersionDef.$Shape;
    }

    namespace VersionDef {

        /** Properties of a VersionDef. */
        interface $Properties {

            /** VersionDef producer */
            producer?: (number|null);

            /** VersionDef minConsumer */
            minConsumer?: (number|null);

            /** VersionDef badConsumers */
            badConsumers?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a VersionDef. */
        type $Shape = tensorflow.VersionDef.$Properties;
    }

    /**
     * Properties of a GraphDebugInfo.
     * @deprecated Use tensorflow.GraphDebugInfo.$Properties instead.
     */
    interface IGraphDebugInfo extends tensorflow.GraphDebugInfo.$Properties {
    }

    /** Represents a GraphDebugInfo. */
    class GraphDebugInfo {

        /**
         * Constructs a new GraphDebugInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.GraphDebugInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GraphDebugInfo files. */
        files: string[];

        /** GraphDebugInfo traces. */
        traces: { [k: string]: tensorflow.GraphDebugInfo.StackTrace.$Properties };

        /** GraphDebugInfo framesById. */
        framesById: { [k: string]: tensorflow.GraphDebugInfo.FileLineCol.$Properties };

        /** GraphDebugInfo nameToTraceId. */
        nameToTraceId: { [k: string]: (number|Long) };

        /** GraphDebugInfo tracesById. */
        tracesById: { [k: string]: tensorflow.GraphDebugInfo.StackTrace.$Properties };

        /**
         * Encodes the specified GraphDebugInfo message. Does not implicitly {@link tensorflow.GraphDebugInfo.verify|verify} messages.
         * @param message GraphDebugInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.GraphDebugInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GraphDebugInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.GraphDebugInfo & tensorflow.GraphDebugInfo.$Shape} GraphDebugInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.GraphDebugInfo & tensorflow.GraphDebugInfo.$Shape;
    }

    namespace GraphDebugInfo {

        /** Properties of a GraphDebugInfo. */
        interface $Properties {

            /** GraphDebugInfo files */
            files?: (string[]|null);

            /** GraphDebugInfo traces */
            traces?: ({ [k: string]: tensorflow.GraphDebugInfo.StackTrace.$Properties }|null);

            /** GraphDebugInfo framesById */
            framesById?: ({ [k: string]: tensorflow.GraphDebugInfo.FileLineCol.$Properties }|null);

            /** GraphDebugInfo nameToTraceId */
            nameToTraceId?: ({ [k: string]: (number|Long) }|null);

            /** GraphDebugInfo tracesById */
            tracesById?: ({ [k: string]: tensorflow.GraphDebugInfo.StackTrace.$Properties }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GraphDebugInfo. */
        type $Shape = tensorflow.GraphDebugInfo.$Properties;

        /**
         * Properties of a FileLineCol.
         * @deprecated Use tensorflow.GraphDebugInfo.FileLineCol.$Properties instead.
         */
        interface IFileLineCol extends tensorflow.GraphDebugInfo.FileLineCol.$Properties {
        }

        /** Represents a FileLineCol. */
        class FileLineCol {

            /**
             * Constructs a new FileLineCol.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.GraphDebugInfo.FileLineCol.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FileLineCol fileIndex. */
            fileIndex?: (number|null);

            /** FileLineCol line. */
            line?: (number|null);

            /** FileLineCol col. */
            col?: (number|null);

            /** FileLineCol func. */
            func?: (string|null);

            /** FileLineCol code. */
            code?: (string|null);

            /**
             * Encodes the specified FileLineCol message. Does not implicitly {@link tensorflow.GraphDebugInfo.FileLineCol.verify|verify} messages.
             * @param message FileLineCol message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.GraphDebugInfo.FileLineCol.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FileLineCol message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.GraphDebugInfo.FileLineCol & tensorflow.GraphDebugInfo.FileLineCol.$Shape} FileLineCol
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.GraphDebugInfo.FileLineCol & tensorflow.GraphDebugInfo.FileLineCol.$Shape;
        }

        namespace FileLineCol {

            /** Properties of a FileLineCol. */
            interface $Properties {

                /** FileLineCol fileIndex */
                fileIndex?: (number|null);

                /** FileLineCol line */
                line?: (number|null);

                /** FileLineCol col */
                col?: (number|null);

                /** FileLineCol func */
                func?: (string|null);

                /** FileLineCol code */
                code?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FileLineCol. */
            type $Shape = tensorflow.GraphDebugInfo.FileLineCol.$Properties;
        }

        /**
         * Properties of a StackTrace.
         * @deprecated Use tensorflow.GraphDebugInfo.StackTrace.$Properties instead.
         */
        interface IStackTrace extends tensorflow.GraphDebugInfo.StackTrace.$Properties {
        }

        /** Represents a StackTrace. */
        class StackTrace {

            /**
             * Constructs a new StackTrace.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.GraphDebugInfo.StackTrace.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StackTrace fileLineCols. */
            fileLineCols: tensorflow.GraphDebugInfo.FileLineCol.$Properties[];

            /** StackTrace frameId. */
            frameId: (number|Long)[];

            /**
             * Encodes the specified StackTrace message. Does not implicitly {@link tensorflow.GraphDebugInfo.StackTrace.verify|verify} messages.
             * @param message StackTrace message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.GraphDebugInfo.StackTrace.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StackTrace message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.GraphDebugInfo.StackTrace & tensorflow.GraphDebugInfo.StackTrace.$Shape} StackTrace
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.GraphDebugInfo.StackTrace & tensorflow.GraphDebugInfo.StackTrace.$Shape;
        }

        namespace StackTrace {

            /** Properties of a StackTrace. */
            interface $Properties {

                /** StackTrace fileLineCols */
                fileLineCols?: (tensorflow.GraphDebugInfo.FileLineCol.$Properties[]|null);

                /** StackTrace frameId */
                frameId?: ((number|Long)[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StackTrace. */
            type $Shape = tensorflow.GraphDebugInfo.StackTrace.$Properties;
        }
    }

    /**
     * Properties of a GraphDef.
     * @deprecated Use tensorflow.GraphDef.$Properties instead.
     */
    interface IGraphDef extends tensorflow.GraphDef.$Properties {
    }

    /** Represents a GraphDef. */
    class GraphDef {

        /**
         * Constructs a new GraphDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.GraphDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GraphDef node. */
        node: tensorflow.NodeDef.$Properties[];

        /** GraphDef library. */
        library?: (tensorflow.FunctionDefLibrary.$Properties|null);

        /** GraphDef version. */
        version: number;

        /** GraphDef versions. */
        versions?: (tensorflow.VersionDef.$Properties|null);

        /** GraphDef debugInfo. */
        debugInfo?: (tensorflow.GraphDebugInfo.$Properties|null);

        /**
         * Encodes the specified GraphDef message. Does not implicitly {@link tensorflow.GraphDef.verify|verify} messages.
         * @param message GraphDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.GraphDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GraphDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.GraphDef & tensorflow.GraphDef.$Shape} GraphDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.GraphDef & tensorflow.GraphDef.$Shape;
    }

    namespace GraphDef {

        /** Properties of a GraphDef. */
        interface $Properties {

            /** GraphDef node */
            node?: (tensorflow.NodeDef.$Properties[]|null);

            /** GraphDef library */
            library?: (tensorflow.FunctionDefLibrary.$Properties|null);

            /** GraphDef version */
            version?: (number|null);

            /** GraphDef versions */
            versions?: (tensorflow.VersionDef.$Properties|null);

            /** GraphDef debugInfo */
            debugInfo?: (tensorflow.GraphDebugInfo.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GraphDef. */
        type $Shape = {
          node?: tensorflow.NodeDef.$Shape[]|null;
          library?: tensorflow.FunctionDefLibrary.$Shape|null;
          version?: number|null;
          versions?: tensorflow.VersionDef.$Shape|null;
          debugInfo?: tensorflow.GraphDebugInfo.$Shape|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of an Event.
     * @deprecated Use tensorflow.Event.$Properties instead.
     */
    interface IEvent extends tensorflow.Event.$Properties {
    }

    /** Represents an Event. */
    class Event {

        /**
         * Constructs a new Event.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.Event.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Event wallTime. */
        wallTime: number;

        /** Event step. */
        step: (number|Long);

        /** Event fileVersion. */
        fileVersion?: (string|null);

        /** Event graphDef. */
        graphDef?: (Uint8Array|null);

        /** Event summary. */
        summary?: (tensorflow.Summary.$Properties|null);

        /** Event logMessage. */
        logMessage?: (tensorflow.LogMessage.$Properties|null);

        /** Event sessionLog. */
        sessionLog?: (tensorflow.SessionLog.$Properties|null);

        /** Event taggedRunMetadata. */
        taggedRunMetadata?: (tensorflow.TaggedRunMetadata.$Properties|null);

        /** Event metaGraphDef. */
        metaGraphDef?: (Uint8Array|null);

        /** Event sourceMetadata. */
        sourceMetadata?: (tensorflow.SourceMetadata.$Properties|null);

        /** Event what. */
        what?: ("fileVersion"|"graphDef"|"summary"|"logMessage"|"sessionLog"|"taggedRunMetadata"|"metaGraphDef");

        /**
         * Encodes the specified Event message. Does not implicitly {@link tensorflow.Event.verify|verify} messages.
         * @param message Event message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Event message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.Event & tensorflow.Event.$Shape} Event
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.Event & tensorflow.Event.$Shape;
    }

    namespace Event {

        /** Properties of an Event. */
        interface $Properties {

            /** Event wallTime */
            wallTime?: (number|null);

            /** Event step */
            step?: (number|Long|null);

            /** Event fileVersion */
            fileVersion?: (string|null);

            /** Event graphDef */
            graphDef?: (Uint8Array|null);

            /** Event summary */
            summary?: (tensorflow.Summary.$Properties|null);

            /** Event logMessage */
            logMessage?: (tensorflow.LogMessage.$Properties|null);

            /** Event sessionLog */
            sessionLog?: (tensorflow.SessionLog.$Properties|null);

            /** Event taggedRunMetadata */
            taggedRunMetadata?: (tensorflow.TaggedRunMetadata.$Properties|null);

            /** Event metaGraphDef */
            metaGraphDef?: (Uint8Array|null);

            /** Event sourceMetadata */
            sourceMetadata?: (tensorflow.SourceMetadata.$Properties|null);

            /** Event what */
            what?: ("fileVersion"|"graphDef"|"summary"|"logMessage"|"sessionLog"|"taggedRunMetadata"|"metaGraphDef");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of an Event. */
        type $Shape = {
          wallTime?: number|null;
          step?: number|Long|null;
          fileVersion?: string|null;
          graphDef?: Uint8Array|null;
          summary?: tensorflow.Summary.$Shape|null;
          logMessage?: tensorflow.LogMessage.$Shape|null;
          sessionLog?: tensorflow.SessionLog.$Shape|null;
          taggedRunMetadata?: tensorflow.TaggedRunMetadata.$Shape|null;
          metaGraphDef?: Uint8Array|null;
          sourceMetadata?: tensorflow.SourceMetadata.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ what?: undefined; fileVersion?: null; graphDef?: null; summary?: null; logMessage?: null; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "fileVersion"; fileVersion: string; graphDef?: null; summary?: null; logMessage?: null; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "graphDef"; fileVersion?: null; graphDef: Uint8Array; summary?: null; logMessage?: null; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "summary"; fileVersion?: null; graphDef?: null; summary: tensorflow.Summary.$Shape; logMessage?: null; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "logMessage"; fileVersion?: null; graphDef?: null; summary?: null; logMessage: tensorflow.LogMessage.$Shape; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "sessionLog"; fileVersion?: null; graphDef?: null; summary?: null; logMessage?: null; sessionLog: tensorflow.SessionLog.$Shape; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "taggedRunMetadata"; fileVersion?: null; graphDef?: null; summary?: null; logMessage?: null; sessionLog?: null; taggedRunMetadata: tensorflow.TaggedRunMetadata.$Shape; metaGraphDef?: null }|{ what?: "metaGraphDef"; fileVersion?: null; graphDef?: null; summary?: null; logMessage?: null; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef: Uint8Array })
        );
    }

    /**
     * Properties of a SourceMetadata.
     * @deprecated Use tensorflow.SourceMetadata.$Properties instead.
     */
    interface ISourceMetadata extends tensorflow.SourceMetadata.$Properties {
    }

    /** Represents a SourceMetadata. */
    class SourceMetadata {

        /**
         * Constructs a new SourceMetadata.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SourceMetadata.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SourceMetadata writer. */
        writer: string;

        /**
         * Encodes the specified SourceMetadata message. Does not implicitly {@link tensorflow.SourceMetadata.verify|verify} messages.
         * @param message SourceMetadata message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SourceMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SourceMetadata message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SourceMetadata & tensorflow.SourceMetadata.$Shape} SourceMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SourceMetadata & tensorflow.SourceMetadata.$Shape;
    }

    namespace SourceMetadata {

        /** Properties of a SourceMetadata. */
        interface $Properties {

            /** SourceMetadata writer */
            writer?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SourceMetadata. */
        type $Shape = tensorflow.SourceMetadata.$Properties;
    }

    /**
     * Properties of a LogMessage.
     * @deprecated Use tensorflow.LogMessage.$Properties instead.
     */
    interface ILogMessage extends tensorflow.LogMessage.$Properties {
    }

    /** Represents a LogMessage. */
    class LogMessage {

        /**
         * Constructs a new LogMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.LogMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LogMessage level. */
        level: tensorflow.LogMessage.Level;

        /** LogMessage message. */
        message: string;

        /**
         * Encodes the specified LogMessage message. Does not implicitly {@link tensorflow.LogMessage.verify|verify} messages.
         * @param message LogMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.LogMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LogMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.LogMessage & tensorflow.LogMessage.$Shape} LogMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.LogMessage & tensorflow.LogMessage.$Shape;
    }

    namespace LogMessage {

        /** Properties of a LogMessage. */
        interface $Properties {

            /** LogMessage level */
            level?: (tensorflow.LogMessage.Level|null);

            /** LogMessage message */
            message?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LogMessage. */
        type $Shape = tensorflow.LogMessage.$Properties;

        /** Level enum. */
        enum Level {

            /** UNKNOWN value */
            UNKNOWN = 0,

            /** DEBUGGING value */
            DEBUGGING = 10,

            /** INFO value */
            INFO = 20,

            /** WARN value */
            WARN = 30,

            /** ERROR value */
            ERROR = 40,

            /** FATAL value */
            FATAL = 50
        }
    }

    /**
     * Properties of a SessionLog.
     * @deprecated Use tensorflow.SessionLog.$Properties instead.
     */
    interface ISessionLog extends tensorflow.SessionLog.$Properties {
    }

    /** Represents a SessionLog. */
    class SessionLog {

        /**
         * Constructs a new SessionLog.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SessionLog.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SessionLog status. */
        status: tensorflow.SessionLog.SessionStatus;

        /** SessionLog checkpointPath. */
        checkpointPath: string;

        /** SessionLog msg. */
        msg: string;

        /**
         * Encodes the specified SessionLog message. Does not implicitly {@link tensorflow.SessionLog.verify|verify} messages.
         * @param message SessionLog message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SessionLog.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SessionLog message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SessionLog & tensorflow.SessionLog.$Shape} SessionLog
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SessionLog & tensorflow.SessionLog.$Shape;
    }

    namespace SessionLog {

        /** Properties of a SessionLog. */
        interface $Properties {

            /** SessionLog status */
            status?: (tensorflow.SessionLog.SessionStatus|null);

            /** SessionLog checkpointPath */
            checkpointPath?: (string|null);

            /** SessionLog msg */
            msg?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SessionLog. */
        type $Shape = tensorflow.SessionLog.$Properties;

        /** SessionStatus enum. */
        enum SessionStatus {

            /** STATUS_UNSPECIFIED value */
            STATUS_UNSPECIFIED = 0,

            /** START value */
            START = 1,

            /** STOP value */
            STOP = 2,

            /** CHECKPOINT value */
            CHECKPOINT = 3
        }
    }

    /**
     * Properties of a TaggedRunMetadata.
     * @deprecated Use tensorflow.TaggedRunMetadata.$Properties instead.
     */
    interface ITaggedRunMetadata extends tensorflow.TaggedRunMetadata.$Properties {
    }

    /** Represents a TaggedRunMetadata. */
    class TaggedRunMetadata {

        /**
         * Constructs a new TaggedRunMetadata.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.TaggedRunMetadata.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TaggedRunMetadata tag. */
        tag: string;

        /** TaggedRunMetadata runMetadata. */
        runMetadata: Uint8Array;

        /**
         * Encodes the specified TaggedRunMetadata message. Does not implicitly {@link tensorflow.TaggedRunMetadata.verify|verify} messages.
         * @param message TaggedRunMetadata message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.TaggedRunMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TaggedRunMetadata message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.TaggedRunMetadata & tensorflow.TaggedRunMetadata.$Shape} TaggedRunMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TaggedRunMetadata & tensorflow.TaggedRunMetadata.$Shape;
    }

    namespace TaggedRunMetadata {

        /** Properties of a TaggedRunMetadata. */
        interface $Properties {

            /** TaggedRunMetadata tag */
            tag?: (string|null);

            /** TaggedRunMetadata runMetadata */
            runMetadata?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TaggedRunMetadata. */
        type $Shape = tensorflow.TaggedRunMetadata.$Properties;
    }

    /**
     * Properties of a MetaGraphDef.
     * @deprecated Use tensorflow.MetaGraphDef.$Properties instead.
     */
    interface IMetaGraphDef extends tensorflow.MetaGraphDef.$Properties {
    }

    /** Represents a MetaGraphDef. */
    class MetaGraphDef {

        /**
         * Constructs a new MetaGraphDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.MetaGraphDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MetaGraphDef graphDef. */
        graphDef?: (tensorflow.GraphDef.$Properties|null);

        /**
         * Encodes the specified MetaGraphDef message. Does not implicitly {@link tensorflow.MetaGraphDef.verify|verify} messages.
         * @param message MetaGraphDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.MetaGraphDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MetaGraphDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.MetaGraphDef & tensorflow.MetaGraphDef.$Shape} MetaGraphDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.MetaGraphDef & tensorflow.MetaGraphDef.$Shape;
    }

    namespace MetaGraphDef {

        /** Properties of a MetaGraphDef. */
        interface $Properties {

            /** MetaGraphDef graphDef */
            graphDef?: (tensorflow.GraphDef.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MetaGraphDef. */
        type $Shape = {
          graphDef?: tensorflow.GraphDef.$Shape|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of an AllocationDescription.
     * @deprecated Use tensorflow.AllocationDescription.$Properties instead.
     */
    interface IAllocationDescription extends tensorflow.AllocationDescription.$Properties {
    }

    /** Represents an AllocationDescription. */
    class AllocationDescription {

        /**
         * Constructs a new AllocationDescription.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.AllocationDescription.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AllocationDescription requestedBytes. */
        requestedBytes: (number|Long);

        /** AllocationDescription allocatedBytes. */
        allocatedBytes: (number|Long);

        /** AllocationDescription allocatorName. */
        allocatorName: string;

        /** AllocationDescription allocationId. */
        allocationId: (number|Long);

        /** AllocationDescription hasSingleReference. */
        hasSingleReference: boolean;

        /** AllocationDescription ptr. */
        ptr: (number|Long);

        /**
         * Encodes the specified AllocationDescription message. Does not implicitly {@link tensorflow.AllocationDescription.verify|verify} messages.
         * @param message AllocationDescription message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.AllocationDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AllocationDescription message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.AllocationDescription & tensorflow.AllocationDescription.$Shape} AllocationDescription
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.AllocationDescription & tensorflow.AllocationDescription.$Shape;
    }

    namespace AllocationDescription {

        /** Properties of an AllocationDescription. */
        interface $Properties {

            /** AllocationDescription requestedBytes */
            requestedBytes?: (number|Long|null);

            /** AllocationDescription allocatedBytes */
            allocatedBytes?: (number|Long|null);

            /** AllocationDescription allocatorName */
            allocatorName?: (string|null);

            /** AllocationDescription allocationId */
            allocationId?: (number|Long|null);

            /** AllocationDescription hasSingleReference */
            hasSingleReference?: (boolean|null);

            /** AllocationDescription ptr */
            ptr?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AllocationDescription. */
        type $Shape = tensorflow.AllocationDescription.$Properties;
    }

    /**
     * Properties of a TensorDescription.
     * @deprecated Use tensorflow.TensorDescription.$Properties instead.
     */
    interface ITensorDescription extends tensorflow.TensorDescription.$Properties {
    }

    /** Represents a TensorDescription. */
    class TensorDescription {

        /**
         * Constructs a new TensorDescription.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.TensorDescription.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TensorDescription dtype. */
        dtype: tensorflow.DataType;

        /** TensorDescription shape. */
        shape?: (tensorflow.TensorShapeProto.$Properties|null);

        /** TensorDescription allocationDescription. */
        allocationDescription?: (tensorflow.AllocationDescription.$Properties|null);

        /**
         * Encodes the specified TensorDescription message. Does not implicitly {@link tensorflow.TensorDescription.verify|verify} messages.
         * @param message TensorDescription message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.TensorDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TensorDescription message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.TensorDescription & tensorflow.TensorDescription.$Shape} TensorDescription
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TensorDescription & tensorflow.TensorDescription.$Shape;
    }

    namespace TensorDescription {

        /** Properties of a TensorDescription. */
        interface $Properties {

            /** TensorDescription dtype */
            dtype?: (tensorflow.DataType|null);

            /** TensorDescription shape */
            shape?: (tensorflow.TensorShapeProto.$Properties|null);

            /** TensorDescription allocationDescription */
            allocationDescription?: (tensorflow.AllocationDescription.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TensorDescription. */
        type $Shape = tensorflow.TensorDescription.$Properties;
    }

    /**
     * Properties of an AllocationRecord.
     * @deprecated Use tensorflow.AllocationRecord.$Properties instead.
     */
    interface IAllocationRecord extends tensorflow.AllocationRecord.$Properties {
    }

    /** Represents an AllocationRecord. */
    class AllocationRecord {

        /**
         * Constructs a new AllocationRecord.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.AllocationRecord.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AllocationRecord allocMicros. */
        allocMicros: (number|Long);

        /** AllocationRecord allocBytes. */
        allocBytes: (number|Long);

        /**
         * Encodes the specified AllocationRecord message. Does not implicitly {@link tensorflow.AllocationRecord.verify|verify} messages.
         * @param message AllocationRecord message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.AllocationRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AllocationRecord message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.AllocationRecord & tensorflow.AllocationRecord.$Shape} AllocationRecord
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.AllocationRecord & tensorflow.AllocationRecord.$Shape;
    }

    namespace AllocationRecord {

        /** Properties of an AllocationRecord. */
        interface $Properties {

            /** AllocationRecord allocMicros */
            allocMicros?: (number|Long|null);

            /** AllocationRecord allocBytes */
            allocBytes?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AllocationRecord. */
        type $Shape = tensorflow.AllocationRecord.$Properties;
    }

    /**
     * Properties of an AllocatorMemoryUsed.
     * @deprecated Use tensorflow.AllocatorMemoryUsed.$Properties instead.
     */
    interface IAllocatorMemoryUsed extends tensorflow.AllocatorMemoryUsed.$Properties {
    }

    /** Represents an AllocatorMemoryUsed. */
    class AllocatorMemoryUsed {

        /**
         * Constructs a new AllocatorMemoryUsed.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.AllocatorMemoryUsed.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AllocatorMemoryUsed allocatorName. */
        allocatorName: string;

        /** AllocatorMemoryUsed totalBytes. */
        totalBytes: (number|Long);

        /** AllocatorMemoryUsed peakBytes. */
        peakBytes: (number|Long);

        /** AllocatorMemoryUsed liveBytes. */
        liveBytes: (number|Long);

        /** AllocatorMemoryUsed allocatorBytesInUse. */
        allocatorBytesInUse: (number|Long);

        /** AllocatorMemoryUsed allocationRecords. */
        allocationRecords: tensorflow.AllocationRecord.$Properties[];

        /**
         * Encodes the specified AllocatorMemoryUsed message. Does not implicitly {@link tensorflow.AllocatorMemoryUsed.verify|verify} messages.
         * @param message AllocatorMemoryUsed message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.AllocatorMemoryUsed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AllocatorMemoryUsed message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.AllocatorMemoryUsed & tensorflow.AllocatorMemoryUsed.$Shape} AllocatorMemoryUsed
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.AllocatorMemoryUsed & tensorflow.AllocatorMemoryUsed.$Shape;
    }

    namespace AllocatorMemoryUsed {

        /** Properties of an AllocatorMemoryUsed. */
        interface $Properties {

            /** AllocatorMemoryUsed allocatorName */
            allocatorName?: (string|null);

            /** AllocatorMemoryUsed totalBytes */
            totalBytes?: (number|Long|null);

            /** AllocatorMemoryUsed peakBytes */
            peakBytes?: (number|Long|null);

            /** AllocatorMemoryUsed liveBytes */
            liveBytes?: (number|Long|null);

            /** AllocatorMemoryUsed allocatorBytesInUse */
            allocatorBytesInUse?: (number|Long|null);

            /** AllocatorMemoryUsed allocationRecords */
            allocationRecords?: (tensorflow.AllocationRecord.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AllocatorMemoryUsed. */
        type $Shape = tensorflow.AllocatorMemoryUsed.$Properties;
    }

    /**
     * Properties of a NodeOutput.
     * @deprecated Use tensorflow.NodeOutput.$Properties instead.
     */
    interface INodeOutput extends tensorflow.NodeOutput.$Properties {
    }

    /** Represents a NodeOutput. */
    class NodeOutput {

        /**
         * Constructs a new NodeOutput.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.NodeOutput.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NodeOutput slot. */
        slot: number;

        /** NodeOutput tensorDescription. */
        tensorDescription?: (tensorflow.TensorDescription.$Properties|null);

        /**
         * Encodes the specified NodeOutput message. Does not implicitly {@link tensorflow.NodeOutput.verify|verify} messages.
         * @param message NodeOutput message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.NodeOutput.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NodeOutput message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.NodeOutput & tensorflow.NodeOutput.$Shape} NodeOutput
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.NodeOutput & tensorflow.NodeOutput.$Shape;
    }

    namespace NodeOutput {

        /** Properties of a NodeOutput. */
        interface $Properties {

            /** NodeOutput slot */
            slot?: (number|null);

            /** NodeOutput tensorDescription */
            tensorDescription?: (tensorflow.TensorDescription.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NodeOutput. */
        type $Shape = tensorflow.NodeOutput.$Properties;
    }

    /**
     * Properties of a MemoryStats.
     * @deprecated Use tensorflow.MemoryStats.$Properties instead.
     */
    interface IMemoryStats extends tensorflow.MemoryStats.$Properties {
    }

    /** Represents a MemoryStats. */
    class MemoryStats {

        /**
         * Constructs a new MemoryStats.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.MemoryStats.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MemoryStats tempMemorySize. */
        tempMemorySize: (number|Long);

        /** MemoryStats deviceTempMemorySize. */
        deviceTempMemorySize: (number|Long);

        /** MemoryStats persistentMemorySize. */
        persistentMemorySize: (number|Long);

        /** MemoryStats devicePersistentMemorySize. */
        devicePersistentMemorySize: (number|Long);

        /** MemoryStats persistentTensorAllocIds. */
        persistentTensorAllocIds: (number|Long)[];

        /** MemoryStats devicePersistentTensorAllocIds. */
        devicePersistentTensorAllocIds: (number|Long)[];

        /**
         * Encodes the specified MemoryStats message. Does not implicitly {@link tensorflow.MemoryStats.verify|verify} messages.
         * @param message MemoryStats message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.MemoryStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MemoryStats message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.MemoryStats & tensorflow.MemoryStats.$Shape} MemoryStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.MemoryStats & tensorflow.MemoryStats.$Shape;
    }

    namespace MemoryStats {

        /** Properties of a MemoryStats. */
        interface $Properties {

            /** MemoryStats tempMemorySize */
            tempMemorySize?: (number|Long|null);

            /** MemoryStats deviceTempMemorySize */
            deviceTempMemorySize?: (number|Long|null);

            /** MemoryStats persistentMemorySize */
            persistentMemorySize?: (number|Long|null);

            /** MemoryStats devicePersistentMemorySize */
            devicePersistentMemorySize?: (number|Long|null);

            /** MemoryStats persistentTensorAllocIds */
            persistentTensorAllocIds?: ((number|Long)[]|null);

            /** MemoryStats devicePersistentTensorAllocIds */
            devicePersistentTensorAllocIds?: ((number|Long)[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MemoryStats. */
        type $Shape = tensorflow.MemoryStats.$Properties;
    }

    /**
     * Properties of a NodeExecStats.
     * @deprecated Use tensorflow.NodeExecStats.$Properties instead.
     */
    interface INodeExecStats extends tensorflow.NodeExecStats.$Properties {
    }

    /** Represents a NodeExecStats. */
    class NodeExecStats {

        /**
         * Constructs a new NodeExecStats.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.NodeExecStats.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NodeExecStats nodeName. */
        nodeName: string;

        /** NodeExecStats allStartMicros. */
        allStartMicros: (number|Long);

        /** NodeExecStats opStartRelMicros. */
        opStartRelMicros: (number|Long);

        /** NodeExecStats opEndRelMicros. */
        opEndRelMicros: (number|Long);

        /** NodeExecStats allEndRelMicros. */
        allEndRelMicros: (number|Long);

        /** NodeExecStats memory. */
        memory: tensorflow.AllocatorMemoryUsed.$Properties[];

        /** NodeExecStats output. */
        output: tensorflow.NodeOutput.$Properties[];

        /** NodeExecStats timelineLabel. */
        timelineLabel: string;

        /** NodeExecStats scheduledMicros. */
        scheduledMicros: (number|Long);

        /** NodeExecStats threadId. */
        threadId: number;

        /** NodeExecStats referencedTensor. */
        referencedTensor: tensorflow.AllocationDescription.$Properties[];

        /** NodeExecStats memoryStats. */
        memoryStats?: (tensorflow.MemoryStats.$Properties|null);

        /** NodeExecStats allStartNanos. */
        allStartNanos: (number|Long);

        /** NodeExecStats opStartRelNanos. */
        opStartRelNanos: (number|Long);

        /** NodeExecStats opEndRelNanos. */
        opEndRelNanos: (number|Long);

        /** NodeExecStats allEndRelNanos. */
        allEndRelNanos: (number|Long);

        /** NodeExecStats scheduledNanos. */
        scheduledNanos: (number|Long);

        /**
         * Encodes the specified NodeExecStats message. Does not implicitly {@link tensorflow.NodeExecStats.verify|verify} messages.
         * @param message NodeExecStats message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.NodeExecStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NodeExecStats message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.NodeExecStats & tensorflow.NodeExecStats.$Shape} NodeExecStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.NodeExecStats & tensorflow.NodeExecStats.$Shape;
    }

    namespace NodeExecStats {

        /** Properties of a NodeExecStats. */
        interface $Properties {

            /** NodeExecStats nodeName */
            nodeName?: (string|null);

            /** NodeExecStats allStartMicros */
            allStartMicros?: (number|Long|null);

            /** NodeExecStats opStartRelMicros */
            opStartRelMicros?: (number|Long|null);

            /** NodeExecStats opEndRelMicros */
            opEndRelMicros?: (number|Long|null);

            /** NodeExecStats allEndRelMicros */
            allEndRelMicros?: (number|Long|null);

            /** NodeExecStats memory */
            memory?: (tensorflow.AllocatorMemoryUsed.$Properties[]|null);

            /** NodeExecStats output */
            output?: (tensorflow.NodeOutput.$Properties[]|null);

            /** NodeExecStats timelineLabel */
            timelineLabel?: (string|null);

            /** NodeExecStats scheduledMicros */
            scheduledMicros?: (number|Long|null);

            /** NodeExecStats threadId */
            threadId?: (number|null);

            /** NodeExecStats referencedTensor */
            referencedTensor?: (tensorflow.AllocationDescription.$Properties[]|null);

            /** NodeExecStats memoryStats */
            memoryStats?: (tensorflow.MemoryStats.$Properties|null);

            /** NodeExecStats allStartNanos */
            allStartNanos?: (number|Long|null);

            /** NodeExecStats opStartRelNanos */
            opStartRelNanos?: (number|Long|null);

            /** NodeExecStats opEndRelNanos */
            opEndRelNanos?: (number|Long|null);

            /** NodeExecStats allEndRelNanos */
            allEndRelNanos?: (number|Long|null);

            /** NodeExecStats scheduledNanos */
            scheduledNanos?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NodeExecStats. */
        type $Shape = tensorflow.NodeExecStats.$Properties;
    }

    /**
     * Properties of a DeviceStepStats.
     * @deprecated Use tensorflow.DeviceStepStats.$Properties instead.
     */
    interface IDeviceStepStats extends tensorflow.DeviceStepStats.$Properties {
    }

    /** Represents a DeviceStepStats. */
    class DeviceStepStats {

        /**
         * Constructs a new DeviceStepStats.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.DeviceStepStats.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DeviceStepStats device. */
        device: string;

        /** DeviceStepStats nodeStats. */
        nodeStats: tensorflow.NodeExecStats.$Properties[];

        /** DeviceStepStats threadNames. */
        threadNames: { [k: string]: string };

        /**
         * Encodes the specified DeviceStepStats message. Does not implicitly {@link tensorflow.DeviceStepStats.verify|verify} messages.
         * @param message DeviceStepStats message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.DeviceStepStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DeviceStepStats message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.DeviceStepStats & tensorflow.DeviceStepStats.$Shape} DeviceStepStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.DeviceStepStats & tensorflow.DeviceStepStats.$Shape;
    }

    namespace DeviceStepStats {

        /** Properties of a DeviceStepStats. */
        interface $Properties {

            /** DeviceStepStats device */
            device?: (string|null);

            /** DeviceStepStats nodeStats */
            nodeStats?: (tensorflow.NodeExecStats.$Properties[]|null);

            /** DeviceStepStats threadNames */
            threadNames?: ({ [k: string]: string }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DeviceStepStats. */
        type $Shape = tensorflow.DeviceStepStats.$Properties;
    }

    /**
     * Properties of a StepStats.
     * @deprecated Use tensorflow.StepStats.$Properties instead.
     */
    interface IStepStats extends tensorflow.StepStats.$Properties {
    }

    /** Represents a StepStats. */
    class StepStats {

        /**
         * Constructs a new StepStats.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.StepStats.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StepStats devStats. */
        devStats: tensorflow.DeviceStepStats.$Properties[];

        /**
         * Encodes the specified StepStats message. Does not implicitly {@link tensorflow.StepStats.verify|verify} messages.
         * @param message StepStats message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.StepStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StepStats message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.StepStats & tensorflow.StepStats.$Shape} StepStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.StepStats & tensorflow.StepStats.$Shape;
    }

    namespace StepStats {

        /** Properties of a StepStats. */
        interface $Properties {

            /** StepStats devStats */
            devStats?: (tensorflow.DeviceStepStats.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StepStats. */
        type $Shape = tensorflow.StepStats.$Properties;
    }

    /**
     * Properties of a CostGraphDef.
     * @deprecated Use tensorflow.CostGraphDef.$Properties instead.
     */
    interface ICostGraphDef extends tensorflow.CostGraphDef.$Properties {
    }

    /** Represents a CostGraphDef. */
    class CostGraphDef {

        /**
         * Constructs a new CostGraphDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.CostGraphDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CostGraphDef node. */
        node: tensorflow.CostGraphDef.Node.$Properties[];

        /** CostGraphDef cost. */
        cost: tensorflow.CostGraphDef.AggregatedCost.$Properties[];

        /**
         * Encodes the specified CostGraphDef message. Does not implicitly {@link tensorflow.CostGraphDef.verify|verify} messages.
         * @param message CostGraphDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.CostGraphDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CostGraphDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.CostGraphDef & tensorflow.CostGraphDef.$Shape} CostGraphDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CostGraphDef & tensorflow.CostGraphDef.$Shape;
    }

    namespace CostGraphDef {

        /** Properties of a CostGraphDef. */
        interface $Properties {

            /** CostGraphDef node */
            node?: (tensorflow.CostGraphDef.Node.$Properties[]|null);

            /** CostGraphDef cost */
            cost?: (tensorflow.CostGraphDef.AggregatedCost.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CostGraphDef. */
        type $Shape = tensorflow.CostGraphDef.$Properties;

        /**
         * Properties of a Node.
         * @deprecated Use tensorflow.CostGraphDef.Node.$Properties instead.
         */
        interface INode extends tensorflow.CostGraphDef.Node.$Properties {
        }

        /** Represents a Node. */
        class Node {

            /**
             * Constructs a new Node.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.CostGraphDef.Node.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Node name. */
            name: string;

            /** Node device. */
            device: string;

            /** Node id. */
            id: number;

            /** Node inputInfo. */
            inputInfo: tensorflow.CostGraphDef.Node.InputInfo.$Properties[];

            /** Node outputInfo. */
            outputInfo: tensorflow.CostGraphDef.Node.OutputInfo.$Properties[];

            /** Node temporaryMemorySize. */
            temporaryMemorySize: (number|Long);

            /** Node isFinal. */
            isFinal: boolean;

            /** Node controlInput. */
            controlInput: number[];

            /** Node computeCost. */
            computeCost: (number|Long);

            /** Node hostTempMemorySize. */
            hostTempMemorySize: (number|Long);

            /** Node deviceTempMemorySize. */
            deviceTempMemorySize: (number|Long);

            /** Node persistentMemorySize. */
            persistentMemorySize: (number|Long);

            /** Node computeTime. */
            computeTime: (number|Long);

            /** Node memoryTime. */
            memoryTime: (number|Long);

            /** Node devicePersistentMemorySize. */
            devicePersistentMemorySize: (number|Long);

            /** Node inaccurate. */
            inaccurate: boolean;

            /**
             * Encodes the specified Node message. Does not implicitly {@link tensorflow.CostGraphDef.Node.verify|verify} messages.
             * @param message Node message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.CostGraphDef.Node.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Node message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.CostGraphDef.Node & tensorflow.CostGraphDef.Node.$Shape} Node
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CostGraphDef.Node & tensorflow.CostGraphDef.Node.$Shape;
        }

        namespace Node {

            /** Properties of a Node. */
            interface $Properties {

                /** Node name */
                name?: (string|null);

                /** Node device */
                device?: (string|null);

                /** Node id */
                id?: (number|null);

                /** Node inputInfo */
                inputInfo?: (tensorflow.CostGraphDef.Node.InputInfo.$Properties[]|null);

                /** Node outputInfo */
                outputInfo?: (tensorflow.CostGraphDef.Node.OutputInfo.$Properties[]|null);

                /** Node temporaryMemorySize */
                temporaryMemorySize?: (number|Long|null);

                /** Node isFinal */
                isFinal?: (boolean|null);

                /** Node controlInput */
                controlInput?: (number[]|null);

                /** Node computeCost */
                computeCost?: (number|Long|null);

                /** Node hostTempMemorySize */
                hostTempMemorySize?: (number|Long|null);

                /** Node deviceTempMemorySize */
                deviceTempMemorySize?: (number|Long|null);

                /** Node persistentMemorySize */
                persistentMemorySize?: (number|Long|null);

                /** Node computeTime */
                computeTime?: (number|Long|null);

                /** Node memoryTime */
                memoryTime?: (number|Long|null);

                /** Node devicePersistentMemorySize */
                devicePersistentMemorySize?: (number|Long|null);

                /** Node inaccurate */
                inaccurate?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Node. */
            type $Shape = tensorflow.CostGraphDef.Node.$Properties;

            /**
             * Properties of an InputInfo.
             * @deprecated Use tensorflow.CostGraphDef.Node.InputInfo.$Properties instead.
             */
            interface IInputInfo extends tensorflow.CostGraphDef.Node.InputInfo.$Properties {
            }

            /** Represents an InputInfo. */
            class InputInfo {

                /**
                 * Constructs a new InputInfo.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorflow.CostGraphDef.Node.InputInfo.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** InputInfo precedingNode. */
                precedingNode: number;

                /** InputInfo precedingPort. */
                precedingPort: number;

                /**
                 * Encodes the specified InputInfo message. Does not implicitly {@link tensorflow.CostGraphDef.Node.InputInfo.verify|verify} messages.
                 * @param message InputInfo message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorflow.CostGraphDef.Node.InputInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an InputInfo message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorflow.CostGraphDef.Node.InputInfo & tensorflow.CostGraphDef.Node.InputInfo.$Shape} InputInfo
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CostGraphDef.Node.InputInfo & tensorflow.CostGraphDef.Node.InputInfo.$Shape;
            }

            namespace InputInfo {

                /** Properties of an InputInfo. */
                interface $Properties {

                    /** InputInfo precedingNode */
                    precedingNode?: (number|null);

                    /** InputInfo precedingPort */
                    precedingPort?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an InputInfo. */
                type $Shape = tensorflow.CostGraphDef.Node.InputInfo.$Properties;
            }

            /**
             * Properties of an OutputInfo.
             * @deprecated Use tensorflow.CostGraphDef.Node.OutputInfo.$Properties instead.
             */
            interface IOutputInfo extends tensorflow.CostGraphDef.Node.OutputInfo.$Properties {
            }

            /** Represents an OutputInfo. */
            class OutputInfo {

                /**
                 * Constructs a new OutputInfo.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorflow.CostGraphDef.Node.OutputInfo.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** OutputInfo size. */
                size: (number|Long);

                /** OutputInfo aliasInputPort. */
                aliasInputPort: (number|Long);

                /** OutputInfo shape. */
                shape?: (tensorflow.TensorShapeProto.$Properties|null);

                /** OutputInfo dtype. */
                dtype: tensorflow.DataType;

                /**
                 * Encodes the specified OutputInfo message. Does not implicitly {@link tensorflow.CostGraphDef.Node.OutputInfo.verify|verify} messages.
                 * @param message OutputInfo message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorflow.CostGraphDef.Node.OutputInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OutputInfo message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorflow.CostGraphDef.Node.OutputInfo & tensorflow.CostGraphDef.Node.OutputInfo.$Shape} OutputInfo
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CostGraphDef.Node.OutputInfo & tensorflow.CostGraphDef.Node.OutputInfo.$Shape;
            }

            namespace OutputInfo {

                /** Properties of an OutputInfo. */
                interface $Properties {

                    /** OutputInfo size */
                    size?: (number|Long|null);

                    /** OutputInfo aliasInputPort */
                    aliasInputPort?: (number|Long|null);

                    /** OutputInfo shape */
                    shape?: (tensorflow.TensorShapeProto.$Properties|null);

                    /** OutputInfo dtype */
                    dtype?: (tensorflow.DataType|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OutputInfo. */
                type $Shape = tensorflow.CostGraphDef.Node.OutputInfo.$Properties;
            }
        }

        /**
         * Properties of an AggregatedCost.
         * @deprecated Use tensorflow.CostGraphDef.AggregatedCost.$Properties instead.
         */
        interface IAggregatedCost extends tensorflow.CostGraphDef.AggregatedCost.$Properties {
        }

        /** Represents an AggregatedCost. */
        class AggregatedCost {

            /**
             * Constructs a new AggregatedCost.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.CostGraphDef.AggregatedCost.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AggregatedCost cost. */
            cost: number;

            /** AggregatedCost dimension. */
            dimension: string;

            /**
             * Encodes the specified AggregatedCost message. Does not implicitly {@link tensorflow.CostGraphDef.AggregatedCost.verify|verify} messages.
             * @param message AggregatedCost message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.CostGraphDef.AggregatedCost.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AggregatedCost message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.CostGraphDef.AggregatedCost & tensorflow.CostGraphDef.AggregatedCost.$Shape} AggregatedCost
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CostGraphDef.AggregatedCost & tensorflow.CostGraphDef.AggregatedCost.$Shape;
        }

        namespace AggregatedCost {

            /** Properties of an AggregatedCost. */
            interface $Properties {

                /** AggregatedCost cost */
                cost?: (number|null);

                /** AggregatedCost dimension */
                dimension?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AggregatedCost. */
            type $Shape = tensorflow.CostGraphDef.AggregatedCost.$Properties;
        }
    }

    /**
     * Properties of a SessionMetadata.
     * @deprecated Use tensorflow.SessionMetadata.$Properties instead.
     */
    interface ISessionMetadata extends tensorflow.SessionMetadata.$Properties {
    }

    /** Represents a SessionMetadata. */
    class SessionMetadata {

        /**
         * Constructs a new SessionMetadata.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SessionMetadata.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SessionMetadata name. */
        name: string;

        /** SessionMetadata version. */
        version: (number|Long);

        /**
         * Encodes the specified SessionMetadata message. Does not implicitly {@link tensorflow.SessionMetadata.verify|verify} messages.
         * @param message SessionMetadata message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SessionMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SessionMetadata message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SessionMetadata & tensorflow.SessionMetadata.$Shape} SessionMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SessionMetadata & tensorflow.SessionMetadata.$Shape;
    }

    namespace SessionMetadata {

        /** Properties of a SessionMetadata. */
        interface $Properties {

            /** SessionMetadata name */
            name?: (string|null);

            /** SessionMetadata version */
            version?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SessionMetadata. */
        type $Shape = tensorflow.SessionMetadata.$Properties;
    }

    /**
     * Properties of a RunMetadata.
     * @deprecated Use tensorflow.RunMetadata.$Properties instead.
     */
    interface IRunMetadata extends tensorflow.RunMetadata.$Properties {
    }

    /** Represents a RunMetadata. */
    class RunMetadata {

        /**
         * Constructs a new RunMetadata.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.RunMetadata.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RunMetadata stepStats. */
        stepStats?: (tensorflow.StepStats.$Properties|null);

        /** RunMetadata costGraph. */
        costGraph?: (tensorflow.CostGraphDef.$Properties|null);

        /** RunMetadata partitionGraphs. */
        partitionGraphs: tensorflow.GraphDef.$Properties[];

        /** RunMetadata functionGraphs. */
        functionGraphs: tensorflow.RunMetadata.FunctionGraphs.$Properties[];

        /** RunMetadata sessionMetadata. */
        sessionMetadata?: (tensorflow.SessionMetadata.$Properties|null);

        /**
         * Encodes the specified RunMetadata message. Does not implicitly {@link tensorflow.RunMetadata.verify|verify} messages.
         * @param message RunMetadata message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.RunMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RunMetadata message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.RunMetadata & tensorflow.RunMetadata.$Shape} RunMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RunMetadata & tensorflow.RunMetadata.$Shape;
    }

    namespace RunMetadata {

        /** Properties of a RunMetadata. */
        interface $Properties {

            /** RunMetadata stepStats */
            stepStats?: (tensorflow.StepStats.$Properties|null);

            /** RunMetadata costGraph */
            costGraph?: (tensorflow.CostGraphDef.$Properties|null);

            /** RunMetadata partitionGraphs */
            partitionGraphs?: (tensorflow.GraphDef.$Properties[]|null);

            /** RunMetadata functionGraphs */
            functionGraphs?: (tensorflow.RunMetadata.FunctionGraphs.$Properties[]|null);

            /** RunMetadata sessionMetadata */
            sessionMetadata?: (tensorflow.SessionMetadata.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RunMetadata. */
        type $Shape = {
          stepStats?: tensorflow.StepStats.$Shape|null;
          costGraph?: tensorflow.CostGraphDef.$Shape|null;
          partitionGraphs?: tensorflow.GraphDef.$Shape[]|null;
          functionGraphs?: tensorflow.RunMetadata.FunctionGraphs.$Shape[]|null;
          sessionMetadata?: tensorflow.SessionMetadata.$Shape|null;
          $unknowns?: Uint8Array[];
        };

        /**
         * Properties of a FunctionGraphs.
         * @deprecated Use tensorflow.RunMetadata.FunctionGraphs.$Properties instead.
         */
        interface IFunctionGraphs extends tensorflow.RunMetadata.FunctionGraphs.$Properties {
        }

        /** Represents a FunctionGraphs. */
        class FunctionGraphs {

            /**
             * Constructs a new FunctionGraphs.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.RunMetadata.FunctionGraphs.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FunctionGraphs partitionGraphs. */
            partitionGraphs: tensorflow.GraphDef.$Properties[];

            /** FunctionGraphs preOptimizationGraph. */
            preOptimizationGraph?: (tensorflow.GraphDef.$Properties|null);

            /** FunctionGraphs postOptimizationGraph. */
            postOptimizationGraph?: (tensorflow.GraphDef.$Properties|null);

            /**
             * Encodes the specified FunctionGraphs message. Does not implicitly {@link tensorflow.RunMetadata.FunctionGraphs.verify|verify} messages.
             * @param message FunctionGraphs message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.RunMetadata.FunctionGraphs.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FunctionGraphs message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.RunMetadata.FunctionGraphs & tensorflow.RunMetadata.FunctionGraphs.$Shape} FunctionGraphs
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RunMetadata.FunctionGraphs & tensorflow.RunMetadata.FunctionGraphs.$Shape;
        }

        namespace FunctionGraphs {

            /** Properties of a FunctionGraphs. */
            interface $Properties {

                /** FunctionGraphs partitionGraphs */
                partitionGraphs?: (tensorflow.GraphDef.$Properties[]|null);

                /** FunctionGraphs preOptimizationGraph */
                preOptimizationGraph?: (tensorflow.GraphDef.$Properties|null);

                /** FunctionGraphs postOptimizationGraph */
                postOptimizationGraph?: (tensorflow.GraphDef.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FunctionGraphs. */
            type $Shape = {
              partitionGraphs?: tensorflow.GraphDef.$Shape[]|null;
              preOptimizationGraph?: tensorflow.GraphDef.$Shape|null;
              postOptimizationGraph?: tensorflow.GraphDef.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /**
         * Properties of a Timestamp.
         * @deprecated Use google.protobuf.Timestamp.$Properties instead.
         */
        interface ITimestamp extends google.protobuf.Timestamp.$Properties {
        }

        /** Represents a Timestamp. */
        class Timestamp {

            /**
             * Constructs a new Timestamp.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Timestamp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Timestamp seconds. */
            seconds: (number|Long);

            /** Timestamp nanos. */
            nanos: number;

            /**
             * Encodes the specified Timestamp message. Does not implicitly {@link google.protobuf.Timestamp.verify|verify} messages.
             * @param message Timestamp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Timestamp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Timestamp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape} Timestamp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
        }

        namespace Timestamp {

            /** Properties of a Timestamp. */
            interface $Properties {

                /** Timestamp seconds */
                seconds?: (number|Long|null);

                /** Timestamp nanos */
                nanos?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Timestamp. */
            type $Shape = google.protobuf.Timestamp.$Properties;
        }

        /**
         * Properties of a Struct.
         * @deprecated Use google.protobuf.Struct.$Properties instead.
         */
        interface IStruct extends google.protobuf.Struct.$Properties {
        }

        /** Represents a Struct. */
        class Struct {

            /**
             * Constructs a new Struct.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Struct.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Struct fields. */
            fields: { [k: string]: google.protobuf.Value.$Properties };

            /**
             * Encodes the specified Struct message. Does not implicitly {@link google.protobuf.Struct.verify|verify} messages.
             * @param message Struct message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Struct.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Struct message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Struct & google.protobuf.Struct.$Shape} Struct
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Struct & google.protobuf.Struct.$Shape;
        }

        namespace Struct {

            /** Properties of a Struct. */
            interface $Properties {

                /** Struct fields */
                fields?: ({ [k: string]: google.protobuf.Value.$Properties }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Struct. */
            type $Shape = {
              fields?: { [k: string]: google.protobuf.Value.$Shape }|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Value.
         * @deprecated Use google.protobuf.Value.$Properties instead.
         */
        interface IValue extends google.protobuf.Value.$Properties {
        }

        /** Represents a Value. */
        class Value {

            /**
             * Constructs a new Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Value nullValue. */
            nullValue?: (google.protobuf.NullValue|null);

            /** Value numberValue. */
            numberValue?: (number|null);

            /** Value stringValue. */
            stringValue?: (string|null);

            /** Value boolValue. */
            boolValue?: (boolean|null);

            /** Value structValue. */
            structValue?: (google.protobuf.Struct.$Properties|null);

            /** Value listValue. */
            listValue?: (google.protobuf.ListValue.$Properties|null);

            /** Value kind. */
            kind?: ("nullValue"|"numberValue"|"stringValue"|"boolValue"|"structValue"|"listValue");

            /**
             * Encodes the specified Value message. Does not implicitly {@link google.protobuf.Value.verify|verify} messages.
             * @param message Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Value & google.protobuf.Value.$Shape} Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Value & google.protobuf.Value.$Shape;
        }

        namespace Value {

            /** Properties of a Value. */
            interface $Properties {

                /** Value nullValue */
                nullValue?: (google.protobuf.NullValue|null);

                /** Value numberValue */
                numberValue?: (number|null);

                /** Value stringValue */
                stringValue?: (string|null);

                /** Value boolValue */
                boolValue?: (boolean|null);

                /** Value structValue */
                structValue?: (google.protobuf.Struct.$Properties|null);

                /** Value listValue */
                listValue?: (google.protobuf.ListValue.$Properties|null);

                /** Value kind */
                kind?: ("nullValue"|"numberValue"|"stringValue"|"boolValue"|"structValue"|"listValue");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Value. */
            type $Shape = {
              nullValue?: google.protobuf.NullValue|null;
              numberValue?: number|null;
              stringValue?: string|null;
              boolValue?: boolean|null;
              structValue?: google.protobuf.Struct.$Shape|null;
              listValue?: google.protobuf.ListValue.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "nullValue"; nullValue: google.protobuf.NullValue; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "numberValue"; nullValue?: null; numberValue: number; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "stringValue"; nullValue?: null; numberValue?: null; stringValue: string; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "boolValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue: boolean; structValue?: null; listValue?: null }|{ kind?: "structValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue: google.protobuf.Struct.$Shape; listValue?: null }|{ kind?: "listValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue: google.protobuf.ListValue.$Shape })
            );
        }

        /** NullValue enum. */
        enum NullValue {

            /** NULL_VALUE value */
            NULL_VALUE = 0
        }

        /**
         * Properties of a ListValue.
         * @deprecated Use google.protobuf.ListValue.$Properties instead.
         */
        interface IListValue extends google.protobuf.ListValue.$Properties {
        }

        /** Represents a ListValue. */
        class ListValue {

            /**
             * Constructs a new ListValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.ListValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListValue values. */
            values: google.protobuf.Value.$Properties[];

            /**
             * Encodes the specified ListValue message. Does not implicitly {@link google.protobuf.ListValue.verify|verify} messages.
             * @param message ListValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.ListValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.ListValue & google.protobuf.ListValue.$Shape} ListValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.ListValue & google.protobuf.ListValue.$Shape;
        }

        namespace ListValue {

            /** Properties of a ListValue. */
            interface $Properties {

                /** ListValue values */
                values?: (google.protobuf.Value.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListValue. */
            type $Shape = {
              values?: google.protobuf.Value.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }
}

export import TensorDebugMode = tensorflow.TensorDebugMode;
export import DebugEvent = tensorflow.DebugEvent;
export import DebugMetadata = tensorflow.DebugMetadata;
export import SourceFile = tensorflow.SourceFile;
export import StackFrameWithId = tensorflow.StackFrameWithId;
export import CodeLocation = tensorflow.CodeLocation;
export import GraphOpCreation = tensorflow.GraphOpCreation;
export import DebuggedGraph = tensorflow.DebuggedGraph;
export import DebuggedDevice = tensorflow.DebuggedDevice;
export import Execution = tensorflow.Execution;
export import GraphExecutionTrace = tensorflow.GraphExecutionTrace;
export import Event = tensorflow.Event;
export import SourceMetadata = tensorflow.SourceMetadata;
export import LogMessage = tensorflow.LogMessage;
export import SessionLog = tensorflow.SessionLog;
export import TaggedRunMetadata = tensorflow.TaggedRunMetadata;
export import AttrValue = tensorflow.AttrValue;
export import NameAttrList = tensorflow.NameAttrList;
export import FullTypeId = tensorflow.FullTypeId;
export import FullTypeDef = tensorflow.FullTypeDef;
export import NodeDef = tensorflow.NodeDef;
export import OpDef = tensorflow.OpDef;
export import OpDeprecation = tensorflow.OpDeprecation;
export import FunctionDefLibrary = tensorflow.FunctionDefLibrary;
export import FunctionDef = tensorflow.FunctionDef;
export import GradientDef = tensorflow.GradientDef;
export import RegisteredGradient = tensorflow.RegisteredGradient;
export import VersionDef = tensorflow.VersionDef;
export import GraphDebugInfo = tensorflow.GraphDebugInfo;
export import GraphDef = tensorflow.GraphDef;
export import MeshPluginData = tensorboard.mesh.MeshPluginData;
export import MetaGraphDef = tensorflow.MetaGraphDef;
export import ScalarPluginData = tensorboard.ScalarPluginData;
export import HistogramPluginData = tensorboard.HistogramPluginData;
export import TextPluginData = tensorboard.TextPluginData;
export import ImagePluginData = tensorboard.ImagePluginData;
export import AudioPluginData = tensorboard.AudioPluginData;
export import PrCurvePluginData = tensorboard.PrCurvePluginData;
export import Chart = tensorboard.Chart;
export import MultilineChartContent = tensorboard.MultilineChartContent;
export import MarginChartContent = tensorboard.MarginChartContent;
export import Category = tensorboard.Category;
export import Layout = tensorboard.Layout;
export import SpriteMetadata = tensorboard.projector.SpriteMetadata;
export import EmbeddingInfo = tensorboard.projector.EmbeddingInfo;
export import ProjectorConfig = tensorboard.projector.ProjectorConfig;
export import AllocationDescription = tensorflow.AllocationDescription;
export import TensorDescription = tensorflow.TensorDescription;
export import AllocationRecord = tensorflow.AllocationRecord;
export import AllocatorMemoryUsed = tensorflow.AllocatorMemoryUsed;
export import NodeOutput = tensorflow.NodeOutput;
export import MemoryStats = tensorflow.MemoryStats;
export import NodeExecStats = tensorflow.NodeExecStats;
export import DeviceStepStats = tensorflow.DeviceStepStats;
export import StepStats = tensorflow.StepStats;
export import CostGraphDef = tensorflow.CostGraphDef;
export import SessionMetadata = tensorflow.SessionMetadata;
export import RunMetadata = tensorflow.RunMetadata;
export import HistogramProto = tensorflow.HistogramProto;
export import DataClass = tensorflow.DataClass;
export import SummaryMetadata = tensorflow.SummaryMetadata;
export import Summary = tensorflow.Summary;
export import DataType = tensorflow.DataType;
export import TensorShapeProto = tensorflow.TensorShapeProto;
export import ResourceHandleProto = tensorflow.ResourceHandleProto;
export import TensorProto = tensorflow.TensorProto;
export import VariantTensorDataProto = tensorflow.VariantTensorDataProto;
export import hparams = tensorboard.hparams;
export import dataProvider = tensorboard.data;
