/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = $protobuf.roots["tb-ts"] || ($protobuf.roots["tb-ts"] = {});

export const tensorboard = $root.tensorboard = (() => {

    const tensorboard = {};

    tensorboard.data = (function() {

        const data = {};

        data.GetExperimentRequest = (function() {

            const GetExperimentRequest = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            GetExperimentRequest.prototype.experimentId = "";

            GetExperimentRequest.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.experimentId != null && $Object.hasOwnProperty.call(m, "experimentId") && m.experimentId !== "")
                    w.uint32(10).string(m.experimentId);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            GetExperimentRequest.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.GetExperimentRequest();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.experimentId = v;
                            else
                                delete m.experimentId;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return GetExperimentRequest;
        })();

        data.GetExperimentResponse = (function() {

            const GetExperimentResponse = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            GetExperimentResponse.prototype.dataLocation = "";
            GetExperimentResponse.prototype.name = "";
            GetExperimentResponse.prototype.description = "";
            GetExperimentResponse.prototype.creationTime = null;

            GetExperimentResponse.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.dataLocation != null && $Object.hasOwnProperty.call(m, "dataLocation") && m.dataLocation !== "")
                    w.uint32(10).string(m.dataLocation);
                if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                    w.uint32(18).string(m.name);
                if (m.description != null && $Object.hasOwnProperty.call(m, "description") && m.description !== "")
                    w.uint32(26).string(m.description);
                if (m.creationTime != null && $Object.hasOwnProperty.call(m, "creationTime"))
                    $root.google.protobuf.Timestamp.encode(m.creationTime, w.uint32(34).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            GetExperimentResponse.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.GetExperimentResponse();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.dataLocation = v;
                            else
                                delete m.dataLocation;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.name = v;
                            else
                                delete m.name;
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.description = v;
                            else
                                delete m.description;
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            m.creationTime = $root.google.protobuf.Timestamp.decode(r, r.size(), $undefined, q + 1, m.creationTime);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return GetExperimentResponse;
        })();

        data.PluginFilter = (function() {

            const PluginFilter = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            PluginFilter.prototype.pluginName = "";

            PluginFilter.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.pluginName != null && $Object.hasOwnProperty.call(m, "pluginName") && m.pluginName !== "")
                    w.uint32(10).string(m.pluginName);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            PluginFilter.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.PluginFilter();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.pluginName = v;
                            else
                                delete m.pluginName;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return PluginFilter;
        })();

        data.RunTagFilter = (function() {

            const RunTagFilter = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            RunTagFilter.prototype.runs = null;
            RunTagFilter.prototype.tags = null;

            RunTagFilter.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.runs != null && $Object.hasOwnProperty.call(m, "runs"))
                    $root.tensorboard.data.RunFilter.encode(m.runs, w.uint32(10).fork(), q + 1).ldelim();
                if (m.tags != null && $Object.hasOwnProperty.call(m, "tags"))
                    $root.tensorboard.data.TagFilter.encode(m.tags, w.uint32(18).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            RunTagFilter.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.RunTagFilter();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            m.runs = $root.tensorboard.data.RunFilter.decode(r, r.size(), $undefined, q + 1, m.runs);
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.tags = $root.tensorboard.data.TagFilter.decode(r, r.size(), $undefined, q + 1, m.tags);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return RunTagFilter;
        })();

        data.RunFilter = (function() {

            const RunFilter = function (p) {
                this.names = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            RunFilter.prototype.names = $util.emptyArray;

            RunFilter.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.names != null && m.names.length) {
                    for (var i = 0; i < m.names.length; ++i)
                        w.uint32(10).string(m.names[i]);
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            RunFilter.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.RunFilter();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.names && m.names.length))
                                m.names = [];
                            m.names.push(r.stringVerify());
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return RunFilter;
        })();

        data.TagFilter = (function() {

            const TagFilter = function (p) {
                this.names = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            TagFilter.prototype.names = $util.emptyArray;

            TagFilter.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.names != null && m.names.length) {
                    for (var i = 0; i < m.names.length; ++i)
                        w.uint32(10).string(m.names[i]);
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            TagFilter.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.TagFilter();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.names && m.names.length))
                                m.names = [];
                            m.names.push(r.stringVerify());
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return TagFilter;
        })();

        data.Downsample = (function() {

            const Downsample = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            Downsample.prototype.numPoints = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            Downsample.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.numPoints != null && $Object.hasOwnProperty.call(m, "numPoints") && (typeof m.numPoints === "object" ? m.numPoints.low || m.numPoints.high : m.numPoints !== 0))
                    w.uint32(8).int64(m.numPoints);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            Downsample.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.Downsample();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.numPoints = v;
                            else
                                delete m.numPoints;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Downsample;
        })();

        data.ListPluginsRequest = (function() {

            const ListPluginsRequest = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ListPluginsRequest.prototype.experimentId = "";

            ListPluginsRequest.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.experimentId != null && $Object.hasOwnProperty.call(m, "experimentId") && m.experimentId !== "")
                    w.uint32(10).string(m.experimentId);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ListPluginsRequest.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ListPluginsRequest();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.experimentId = v;
                            else
                                delete m.experimentId;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ListPluginsRequest;
        })();

        data.ListPluginsResponse = (function() {

            const ListPluginsResponse = function (p) {
                this.plugins = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ListPluginsResponse.prototype.plugins = $util.emptyArray;

            ListPluginsResponse.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.plugins != null && m.plugins.length) {
                    for (var i = 0; i < m.plugins.length; ++i)
                        $root.tensorboard.data.Plugin.encode(m.plugins[i], w.uint32(10).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ListPluginsResponse.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ListPluginsResponse();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.plugins && m.plugins.length))
                                m.plugins = [];
                            m.plugins.push($root.tensorboard.data.Plugin.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ListPluginsResponse;
        })();

        data.Plugin = (function() {

            const Plugin = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            Plugin.prototype.name = "";

            Plugin.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                    w.uint32(10).string(m.name);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            Plugin.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.Plugin();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.name = v;
                            else
                                delete m.name;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Plugin;
        })();

        data.ListRunsRequest = (function() {

            const ListRunsRequest = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ListRunsRequest.prototype.experimentId = "";

            ListRunsRequest.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.experimentId != null && $Object.hasOwnProperty.call(m, "experimentId") && m.experimentId !== "")
                    w.uint32(10).string(m.experimentId);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ListRunsRequest.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ListRunsRequest();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.experimentId = v;
                            else
                                delete m.experimentId;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ListRunsRequest;
        })();

        data.ListRunsResponse = (function() {

            const ListRunsResponse = function (p) {
                this.runs = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ListRunsResponse.prototype.runs = $util.emptyArray;

            ListRunsResponse.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.runs != null && m.runs.length) {
                    for (var i = 0; i < m.runs.length; ++i)
                        $root.tensorboard.data.Run.encode(m.runs[i], w.uint32(10).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ListRunsResponse.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ListRunsResponse();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.runs && m.runs.length))
                                m.runs = [];
                            m.runs.push($root.tensorboard.data.Run.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ListRunsResponse;
        })();

        data.Run = (function() {

            const Run = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            Run.prototype.name = "";
            Run.prototype.startTime = 0;

            Run.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                    w.uint32(18).string(m.name);
                if (m.startTime != null && $Object.hasOwnProperty.call(m, "startTime") && !$Object.is(m.startTime, 0))
                    w.uint32(25).double(m.startTime);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            Run.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.Run();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.name = v;
                            else
                                delete m.name;
                            continue;
                        }
                    case 3: {
                            if (u !== 1)
                                break;
                            if (!$Object.is(v = r.double(), 0))
                                m.startTime = v;
                            else
                                delete m.startTime;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Run;
        })();

        data.ListScalarsRequest = (function() {

            const ListScalarsRequest = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ListScalarsRequest.prototype.experimentId = "";
            ListScalarsRequest.prototype.pluginFilter = null;
            ListScalarsRequest.prototype.runTagFilter = null;

            ListScalarsRequest.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.experimentId != null && $Object.hasOwnProperty.call(m, "experimentId") && m.experimentId !== "")
                    w.uint32(10).string(m.experimentId);
                if (m.pluginFilter != null && $Object.hasOwnProperty.call(m, "pluginFilter"))
                    $root.tensorboard.data.PluginFilter.encode(m.pluginFilter, w.uint32(18).fork(), q + 1).ldelim();
                if (m.runTagFilter != null && $Object.hasOwnProperty.call(m, "runTagFilter"))
                    $root.tensorboard.data.RunTagFilter.encode(m.runTagFilter, w.uint32(26).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ListScalarsRequest.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ListScalarsRequest();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.experimentId = v;
                            else
                                delete m.experimentId;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.pluginFilter = $root.tensorboard.data.PluginFilter.decode(r, r.size(), $undefined, q + 1, m.pluginFilter);
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.runTagFilter = $root.tensorboard.data.RunTagFilter.decode(r, r.size(), $undefined, q + 1, m.runTagFilter);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ListScalarsRequest;
        })();

        data.ListScalarsResponse = (function() {

            const ListScalarsResponse = function (p) {
                this.runs = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ListScalarsResponse.prototype.runs = $util.emptyArray;

            ListScalarsResponse.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.runs != null && m.runs.length) {
                    for (var i = 0; i < m.runs.length; ++i)
                        $root.tensorboard.data.ListScalarsResponse.RunEntry.encode(m.runs[i], w.uint32(10).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ListScalarsResponse.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ListScalarsResponse();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.runs && m.runs.length))
                                m.runs = [];
                            m.runs.push($root.tensorboard.data.ListScalarsResponse.RunEntry.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            ListScalarsResponse.RunEntry = (function() {

                const RunEntry = function (p) {
                    this.tags = [];
                    if (p)
                        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                            if (p[ks[i]] != null && ks[i] !== "__proto__")
                                this[ks[i]] = p[ks[i]];
                };

                RunEntry.prototype.runName = "";
                RunEntry.prototype.tags = $util.emptyArray;

                RunEntry.encode = function (m, w, q) {
                    if (!w)
                        w = $Writer.create();
                    if (q === $undefined)
                        q = 0;
                    if (q > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (m.runName != null && $Object.hasOwnProperty.call(m, "runName") && m.runName !== "")
                        w.uint32(10).string(m.runName);
                    if (m.tags != null && m.tags.length) {
                        for (var i = 0; i < m.tags.length; ++i)
                            $root.tensorboard.data.ListScalarsResponse.TagEntry.encode(m.tags[i], w.uint32(18).fork(), q + 1).ldelim();
                    }
                    if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                        for (var i = 0; i < m.$unknowns.length; ++i)
                            w.raw(m.$unknowns[i]);
                    return w;
                };

                RunEntry.decode = function (r, l, z, q, g) {
                    if (!(r instanceof $Reader))
                        r = $Reader.create(r);
                    if (q === $undefined)
                        q = 0;
                    if (q > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    var c, m, v;
                    if (l === $undefined)
                        c = r.len;
                    else {
                        c = r.pos + l;
                        if (c > r.len)
                            throw $RangeError("index out of range");
                        l = r.len;
                        r.len = c;
                    }
                    m = g || new $root.tensorboard.data.ListScalarsResponse.RunEntry();
                    while (r.pos < c) {
                        var s = r.pos;
                        var t = r.tag();
                        if (t === z) {
                            z = $undefined;
                            break;
                        }
                        var u = t & 7;
                        switch (t >>>= 3) {
                        case 1: {
                                if (u !== 2)
                                    break;
                                if ((v = r.stringVerify()).length)
                                    m.runName = v;
                                else
                                    delete m.runName;
                                continue;
                            }
                        case 2: {
                                if (u !== 2)
                                    break;
                                if (!(m.tags && m.tags.length))
                                    m.tags = [];
                                m.tags.push($root.tensorboard.data.ListScalarsResponse.TagEntry.decode(r, r.size(), $undefined, q + 1));
                                continue;
                            }
                        }
                        r.skipType(u, q, t);
                        if (!r.discardUnknown) {
                            $util.makeProp(m, "$unknowns", false);
                            (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                        }
                    }
                    if (l !== $undefined) {
                        if (r.pos !== c)
                            throw $RangeError("index out of range");
                        r.len = l;
                    }
                    if (z !== $undefined)
                        throw $Error("missing end group");
                    return m;
                };

                return RunEntry;
            })();

            ListScalarsResponse.TagEntry = (function() {

                const TagEntry = function (p) {
                    if (p)
                        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                            if (p[ks[i]] != null && ks[i] !== "__proto__")
                                this[ks[i]] = p[ks[i]];
                };

                TagEntry.prototype.tagName = "";
                TagEntry.prototype.metadata = null;

                TagEntry.encode = function (m, w, q) {
                    if (!w)
                        w = $Writer.create();
                    if (q === $undefined)
                        q = 0;
                    if (q > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (m.tagName != null && $Object.hasOwnProperty.call(m, "tagName") && m.tagName !== "")
                        w.uint32(10).string(m.tagName);
                    if (m.metadata != null && $Object.hasOwnProperty.call(m, "metadata"))
                        $root.tensorboard.data.ScalarMetadata.encode(m.metadata, w.uint32(18).fork(), q + 1).ldelim();
                    if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                        for (var i = 0; i < m.$unknowns.length; ++i)
                            w.raw(m.$unknowns[i]);
                    return w;
                };

                TagEntry.decode = function (r, l, z, q, g) {
                    if (!(r instanceof $Reader))
                        r = $Reader.create(r);
                    if (q === $undefined)
                        q = 0;
                    if (q > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    var c, m, v;
                    if (l === $undefined)
                        c = r.len;
                    else {
                        c = r.pos + l;
                        if (c > r.len)
                            throw $RangeError("index out of range");
                        l = r.len;
                        r.len = c;
                    }
                    m = g || new $root.tensorboard.data.ListScalarsResponse.TagEntry();
                    while (r.pos < c) {
                        var s = r.pos;
                        var t = r.tag();
                        if (t === z) {
                            z = $undefined;
                            break;
                        }
                        var u = t & 7;
                        switch (t >>>= 3) {
                        case 1: {
                                if (u !== 2)
                                    break;
                                if ((v = r.stringVerify()).length)
                                    m.tagName = v;
                                else
                                    delete m.tagName;
                                continue;
                            }
                        case 2: {
                                if (u !== 2)
                                    break;
                                m.metadata = $root.tensorboard.data.ScalarMetadata.decode(r, r.size(), $undefined, q + 1, m.metadata);
                                continue;
                            }
                        }
                        r.skipType(u, q, t);
                        if (!r.discardUnknown) {
                            $util.makeProp(m, "$unknowns", false);
                            (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                        }
                    }
                    if (l !== $undefined) {
                        if (r.pos !== c)
                            throw $RangeError("index out of range");
                        r.len = l;
                    }
                    if (z !== $undefined)
                        throw $Error("missing end group");
                    return m;
                };

                return TagEntry;
            })();

            return ListScalarsResponse;
        })();

        data.ScalarMetadata = (function() {

            const ScalarMetadata = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ScalarMetadata.prototype.maxStep = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            ScalarMetadata.prototype.maxWallTime = 0;
            ScalarMetadata.prototype.summaryMetadata = null;

            ScalarMetadata.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.maxStep != null && $Object.hasOwnProperty.call(m, "maxStep") && (typeof m.maxStep === "object" ? m.maxStep.low || m.maxStep.high : m.maxStep !== 0))
                    w.uint32(8).int64(m.maxStep);
                if (m.maxWallTime != null && $Object.hasOwnProperty.call(m, "maxWallTime") && !$Object.is(m.maxWallTime, 0))
                    w.uint32(17).double(m.maxWallTime);
                if (m.summaryMetadata != null && $Object.hasOwnProperty.call(m, "summaryMetadata"))
                    $root.tensorflow.SummaryMetadata.encode(m.summaryMetadata, w.uint32(26).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ScalarMetadata.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ScalarMetadata();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.maxStep = v;
                            else
                                delete m.maxStep;
                            continue;
                        }
                    case 2: {
                            if (u !== 1)
                                break;
                            if (!$Object.is(v = r.double(), 0))
                                m.maxWallTime = v;
                            else
                                delete m.maxWallTime;
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.summaryMetadata = $root.tensorflow.SummaryMetadata.decode(r, r.size(), $undefined, q + 1, m.summaryMetadata);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ScalarMetadata;
        })();

        data.ReadScalarsRequest = (function() {

            const ReadScalarsRequest = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ReadScalarsRequest.prototype.experimentId = "";
            ReadScalarsRequest.prototype.pluginFilter = null;
            ReadScalarsRequest.prototype.runTagFilter = null;
            ReadScalarsRequest.prototype.downsample = null;

            ReadScalarsRequest.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.experimentId != null && $Object.hasOwnProperty.call(m, "experimentId") && m.experimentId !== "")
                    w.uint32(10).string(m.experimentId);
                if (m.pluginFilter != null && $Object.hasOwnProperty.call(m, "pluginFilter"))
                    $root.tensorboard.data.PluginFilter.encode(m.pluginFilter, w.uint32(18).fork(), q + 1).ldelim();
                if (m.runTagFilter != null && $Object.hasOwnProperty.call(m, "runTagFilter"))
                    $root.tensorboard.data.RunTagFilter.encode(m.runTagFilter, w.uint32(26).fork(), q + 1).ldelim();
                if (m.downsample != null && $Object.hasOwnProperty.call(m, "downsample"))
                    $root.tensorboard.data.Downsample.encode(m.downsample, w.uint32(34).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ReadScalarsRequest.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ReadScalarsRequest();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.experimentId = v;
                            else
                                delete m.experimentId;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.pluginFilter = $root.tensorboard.data.PluginFilter.decode(r, r.size(), $undefined, q + 1, m.pluginFilter);
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.runTagFilter = $root.tensorboard.data.RunTagFilter.decode(r, r.size(), $undefined, q + 1, m.runTagFilter);
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            m.downsample = $root.tensorboard.data.Downsample.decode(r, r.size(), $undefined, q + 1, m.downsample);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ReadScalarsRequest;
        })();

        data.ReadScalarsResponse = (function() {

            const ReadScalarsResponse = function (p) {
                this.runs = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ReadScalarsResponse.prototype.runs = $util.emptyArray;

            ReadScalarsResponse.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.runs != null && m.runs.length) {
                    for (var i = 0; i < m.runs.length; ++i)
                        $root.tensorboard.data.ReadScalarsResponse.RunEntry.encode(m.runs[i], w.uint32(10).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ReadScalarsResponse.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ReadScalarsResponse();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.runs && m.runs.length))
                                m.runs = [];
                            m.runs.push($root.tensorboard.data.ReadScalarsResponse.RunEntry.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            ReadScalarsResponse.RunEntry = (function() {

                const RunEntry = function (p) {
                    this.tags = [];
                    if (p)
                        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                            if (p[ks[i]] != null && ks[i] !== "__proto__")
                                this[ks[i]] = p[ks[i]];
                };

                RunEntry.prototype.runName = "";
                RunEntry.prototype.tags = $util.emptyArray;

                RunEntry.encode = function (m, w, q) {
                    if (!w)
                        w = $Writer.create();
                    if (q === $undefined)
                        q = 0;
                    if (q > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (m.runName != null && $Object.hasOwnProperty.call(m, "runName") && m.runName !== "")
                        w.uint32(10).string(m.runName);
                    if (m.tags != null && m.tags.length) {
                        for (var i = 0; i < m.tags.length; ++i)
                            $root.tensorboard.data.ReadScalarsResponse.TagEntry.encode(m.tags[i], w.uint32(18).fork(), q + 1).ldelim();
                    }
                    if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                        for (var i = 0; i < m.$unknowns.length; ++i)
                            w.raw(m.$unknowns[i]);
                    return w;
                };

                RunEntry.decode = function (r, l, z, q, g) {
                    if (!(r instanceof $Reader))
                        r = $Reader.create(r);
                    if (q === $undefined)
                        q = 0;
                    if (q > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    var c, m, v;
                    if (l === $undefined)
                        c = r.len;
                    else {
                        c = r.pos + l;
                        if (c > r.len)
                            throw $RangeError("index out of range");
                        l = r.len;
                        r.len = c;
                    }
                    m = g || new $root.tensorboard.data.ReadScalarsResponse.RunEntry();
                    while (r.pos < c) {
                        var s = r.pos;
                        var t = r.tag();
                        if (t === z) {
                            z = $undefined;
                            break;
                        }
                        var u = t & 7;
                        switch (t >>>= 3) {
                        case 1: {
                                if (u !== 2)
                                    break;
                                if ((v = r.stringVerify()).length)
                                    m.runName = v;
                                else
                                    delete m.runName;
                                continue;
                            }
                        case 2: {
                                if (u !== 2)
                                    break;
                                if (!(m.tags && m.tags.length))
                                    m.tags = [];
                                m.tags.push($root.tensorboard.data.ReadScalarsResponse.TagEntry.decode(r, r.size(), $undefined, q + 1));
                                continue;
                            }
                        }
                        r.skipType(u, q, t);
                        if (!r.discardUnknown) {
                            $util.makeProp(m, "$unknowns", false);
                            (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                        }
                    }
                    if (l !== $undefined) {
                        if (r.pos !== c)
                            throw $RangeError("index out of range");
                        r.len = l;
                    }
                    if (z !== $undefined)
                        throw $Error("missing end group");
                    return m;
                };

                return RunEntry;
            })();

            ReadScalarsResponse.TagEntry = (function() {

                const TagEntry = function (p) {
                    if (p)
                        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                            if (p[ks[i]] != null && ks[i] !== "__proto__")
                                this[ks[i]] = p[ks[i]];
                };

                TagEntry.prototype.tagName = "";
                TagEntry.prototype.data = null;

                TagEntry.encode = function (m, w, q) {
                    if (!w)
                        w = $Writer.create();
                    if (q === $undefined)
                        q = 0;
                    if (q > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (m.tagName != null && $Object.hasOwnProperty.call(m, "tagName") && m.tagName !== "")
                        w.uint32(10).string(m.tagName);
                    if (m.data != null && $Object.hasOwnProperty.call(m, "data"))
                        $root.tensorboard.data.ScalarData.encode(m.data, w.uint32(18).fork(), q + 1).ldelim();
                    if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                        for (var i = 0; i < m.$unknowns.length; ++i)
                            w.raw(m.$unknowns[i]);
                    return w;
                };

                TagEntry.decode = function (r, l, z, q, g) {
                    if (!(r instanceof $Reader))
                        r = $Reader.create(r);
                    if (q === $undefined)
                        q = 0;
                    if (q > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    var c, m, v;
                    if (l === $undefined)
                        c = r.len;
                    else {
                        c = r.pos + l;
                        if (c > r.len)
                            throw $RangeError("index out of range");
                        l = r.len;
                        r.len = c;
                    }
                    m = g || new $root.tensorboard.data.ReadScalarsResponse.TagEntry();
                    while (r.pos < c) {
                        var s = r.pos;
                        var t = r.tag();
                        if (t === z) {
                            z = $undefined;
                            break;
                        }
                        var u = t & 7;
                        switch (t >>>= 3) {
                        case 1: {
                                if (u !== 2)
                                    break;
                                if ((v = r.stringVerify()).length)
                                    m.tagName = v;
                                else
                                    delete m.tagName;
                                continue;
                            }
                        case 2: {
                                if (u !== 2)
                                    break;
                                m.data = $root.tensorboard.data.ScalarData.decode(r, r.size(), $undefined, q + 1, m.data);
                                continue;
                            }
                        }
                        r.skipType(u, q, t);
                        if (!r.discardUnknown) {
                            $util.makeProp(m, "$unknowns", false);
                            (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                        }
                    }
                    if (l !== $undefined) {
                        if (r.pos !== c)
                            throw $RangeError("index out of range");
                        r.len = l;
                    }
                    if (z !== $undefined)
                        throw $Error("missing end group");
                    return m;
                };

                return TagEntry;
            })();

            return ReadScalarsResponse;
        })();

        data.ScalarData = (function() {

            const ScalarData = function (p) {
                this.step = [];
                this.wallTime = [];
                this.value = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ScalarData.prototype.step = $util.emptyArray;
            ScalarData.prototype.wallTime = $util.emptyArray;
            ScalarData.prototype.value = $util.emptyArray;

            ScalarData.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.step != null && m.step.length) {
                    w.uint32(10).int64s(m.step);
                }
                if (m.wallTime != null && m.wallTime.length) {
                    w.uint32(18).doubles(m.wallTime);
                }
                if (m.value != null && m.value.length) {
                    w.uint32(26).floats(m.value);
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ScalarData.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ScalarData();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u === 2) {
                                if (!(m.step && m.step.length))
                                    m.step = [];
                                r.int64s(m.step);
                                continue;
                            }
                            if (u !== 0)
                                break;
                            if (!(m.step && m.step.length))
                                m.step = [];
                            m.step.push(r.int64());
                            continue;
                        }
                    case 2: {
                            if (u === 2) {
                                if (!(m.wallTime && m.wallTime.length))
                                    m.wallTime = [];
                                r.doubles(m.wallTime);
                                continue;
                            }
                            if (u !== 1)
                                break;
                            if (!(m.wallTime && m.wallTime.length))
                                m.wallTime = [];
                            m.wallTime.push(r.double());
                            continue;
                        }
                    case 3: {
                            if (u === 2) {
                                if (!(m.value && m.value.length))
                                    m.value = [];
                                r.floats(m.value);
                                continue;
                            }
                            if (u !== 5)
                                break;
                            if (!(m.value && m.value.length))
                                m.value = [];
                            m.value.push(r.float());
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ScalarData;
        })();

        data.ListTensorsRequest = (function() {

            const ListTensorsRequest = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ListTensorsRequest.prototype.experimentId = "";
            ListTensorsRequest.prototype.pluginFilter = null;
            ListTensorsRequest.prototype.runTagFilter = null;

            ListTensorsRequest.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.experimentId != null && $Object.hasOwnProperty.call(m, "experimentId") && m.experimentId !== "")
                    w.uint32(10).string(m.experimentId);
                if (m.pluginFilter != null && $Object.hasOwnProperty.call(m, "pluginFilter"))
                    $root.tensorboard.data.PluginFilter.encode(m.pluginFilter, w.uint32(18).fork(), q + 1).ldelim();
                if (m.runTagFilter != null && $Object.hasOwnProperty.call(m, "runTagFilter"))
                    $root.tensorboard.data.RunTagFilter.encode(m.runTagFilter, w.uint32(26).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ListTensorsRequest.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ListTensorsRequest();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.experimentId = v;
                            else
                                delete m.experimentId;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.pluginFilter = $root.tensorboard.data.PluginFilter.decode(r, r.size(), $undefined, q + 1, m.pluginFilter);
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.runTagFilter = $root.tensorboard.data.RunTagFilter.decode(r, r.size(), $undefined, q + 1, m.runTagFilter);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ListTensorsRequest;
        })();

        data.ListTensorsResponse = (function() {

            const ListTensorsResponse = function (p) {
                this.runs = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ListTensorsResponse.prototype.runs = $util.emptyArray;

            ListTensorsResponse.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.runs != null && m.runs.length) {
                    for (var i = 0; i < m.runs.length; ++i)
                        $root.tensorboard.data.ListTensorsResponse.RunEntry.encode(m.runs[i], w.uint32(10).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ListTensorsResponse.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ListTensorsResponse();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.runs && m.runs.length))
                                m.runs = [];
                            m.runs.push($root.tensorboard.data.ListTensorsResponse.RunEntry.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            ListTensorsResponse.RunEntry = (function() {

                const RunEntry = function (p) {
                    this.tags = [];
                    if (p)
                        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                            if (p[ks[i]] != null && ks[i] !== "__proto__")
                                this[ks[i]] = p[ks[i]];
                };

                RunEntry.prototype.runName = "";
                RunEntry.prototype.tags = $util.emptyArray;

                RunEntry.encode = function (m, w, q) {
                    if (!w)
                        w = $Writer.create();
                    if (q === $undefined)
                        q = 0;
                    if (q > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (m.runName != null && $Object.hasOwnProperty.call(m, "runName") && m.runName !== "")
                        w.uint32(10).string(m.runName);
                    if (m.tags != null && m.tags.length) {
                        for (var i = 0; i < m.tags.length; ++i)
                            $root.tensorboard.data.ListTensorsResponse.TagEntry.encode(m.tags[i], w.uint32(18).fork(), q + 1).ldelim();
                    }
                    if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                        for (var i = 0; i < m.$unknowns.length; ++i)
                            w.raw(m.$unknowns[i]);
                    return w;
                };

                RunEntry.decode = function (r, l, z, q, g) {
                    if (!(r instanceof $Reader))
                        r = $Reader.create(r);
                    if (q === $undefined)
                        q = 0;
                    if (q > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    var c, m, v;
                    if (l === $undefined)
                        c = r.len;
                    else {
                        c = r.pos + l;
                        if (c > r.len)
                            throw $RangeError("index out of range");
                        l = r.len;
                        r.len = c;
                    }
                    m = g || new $root.tensorboard.data.ListTensorsResponse.RunEntry();
                    while (r.pos < c) {
                        var s = r.pos;
                        var t = r.tag();
                        if (t === z) {
                            z = $undefined;
                            break;
                        }
                        var u = t & 7;
                        switch (t >>>= 3) {
                        case 1: {
                                if (u !== 2)
                                    break;
                                if ((v = r.stringVerify()).length)
                                    m.runName = v;
                                else
                                    delete m.runName;
                                continue;
                            }
                        case 2: {
                                if (u !== 2)
                                    break;
                                if (!(m.tags && m.tags.length))
                                    m.tags = [];
                                m.tags.push($root.tensorboard.data.ListTensorsResponse.TagEntry.decode(r, r.size(), $undefined, q + 1));
                                continue;
                            }
                        }
                        r.skipType(u, q, t);
                        if (!r.discardUnknown) {
                            $util.makeProp(m, "$unknowns", false);
                            (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                        }
                    }
                    if (l !== $undefined) {
                        if (r.pos !== c)
                            throw $RangeError("index out of range");
                        r.len = l;
                    }
                    if (z !== $undefined)
                        throw $Error("missing end group");
                    return m;
                };

                return RunEntry;
            })();

            ListTensorsResponse.TagEntry = (function() {

                const TagEntry = function (p) {
                    if (p)
                        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                            if (p[ks[i]] != null && ks[i] !== "__proto__")
                                this[ks[i]] = p[ks[i]];
                };

                TagEntry.prototype.tagName = "";
                TagEntry.prototype.metadata = null;

                TagEntry.encode = function (m, w, q) {
                    if (!w)
                        w = $Writer.create();
                    if (q === $undefined)
                        q = 0;
                    if (q > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (m.tagName != null && $Object.hasOwnProperty.call(m, "tagName") && m.tagName !== "")
                        w.uint32(10).string(m.tagName);
                    if (m.metadata != null && $Object.hasOwnProperty.call(m, "metadata"))
                        $root.tensorboard.data.TensorMetadata.encode(m.metadata, w.uint32(18).fork(), q + 1).ldelim();
                    if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                        for (var i = 0; i < m.$unknowns.length; ++i)
                            w.raw(m.$unknowns[i]);
                    return w;
                };

                TagEntry.decode = function (r, l, z, q, g) {
                    if (!(r instanceof $Reader))
                        r = $Reader.create(r);
                    if (q === $undefined)
                        q = 0;
                    if (q > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    var c, m, v;
                    if (l === $undefined)
                        c = r.len;
                    else {
                        c = r.pos + l;
                        if (c > r.len)
                            throw $RangeError("index out of range");
                        l = r.len;
                        r.len = c;
                    }
                    m = g || new $root.tensorboard.data.ListTensorsResponse.TagEntry();
                    while (r.pos < c) {
                        var s = r.pos;
                        var t = r.tag();
                        if (t === z) {
                            z = $undefined;
                            break;
                        }
                        var u = t & 7;
                        switch (t >>>= 3) {
                        case 1: {
                                if (u !== 2)
                                    break;
                                if ((v = r.stringVerify()).length)
                                    m.tagName = v;
                                else
                                    delete m.tagName;
                                continue;
                            }
                        case 2: {
                                if (u !== 2)
                                    break;
                                m.metadata = $root.tensorboard.data.TensorMetadata.decode(r, r.size(), $undefined, q + 1, m.metadata);
                                continue;
                            }
                        }
                        r.skipType(u, q, t);
                        if (!r.discardUnknown) {
                            $util.makeProp(m, "$unknowns", false);
                            (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                        }
                    }
                    if (l !== $undefined) {
                        if (r.pos !== c)
                            throw $RangeError("index out of range");
                        r.len = l;
                    }
                    if (z !== $undefined)
                        throw $Error("missing end group");
                    return m;
                };

                return TagEntry;
            })();

            return ListTensorsResponse;
        })();

        data.TensorMetadata = (function() {

            const TensorMetadata = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            TensorMetadata.prototype.maxStep = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            TensorMetadata.prototype.maxWallTime = 0;
            TensorMetadata.prototype.summaryMetadata = null;

            TensorMetadata.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.maxStep != null && $Object.hasOwnProperty.call(m, "maxStep") && (typeof m.maxStep === "object" ? m.maxStep.low || m.maxStep.high : m.maxStep !== 0))
                    w.uint32(8).int64(m.maxStep);
                if (m.maxWallTime != null && $Object.hasOwnProperty.call(m, "maxWallTime") && !$Object.is(m.maxWallTime, 0))
                    w.uint32(17).double(m.maxWallTime);
                if (m.summaryMetadata != null && $Object.hasOwnProperty.call(m, "summaryMetadata"))
                    $root.tensorflow.SummaryMetadata.encode(m.summaryMetadata, w.uint32(26).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            TensorMetadata.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.TensorMetadata();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.maxStep = v;
                            else
                                delete m.maxStep;
                            continue;
                        }
                    case 2: {
                            if (u !== 1)
                                break;
                            if (!$Object.is(v = r.double(), 0))
                                m.maxWallTime = v;
                            else
                                delete m.maxWallTime;
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.summaryMetadata = $root.tensorflow.SummaryMetadata.decode(r, r.size(), $undefined, q + 1, m.summaryMetadata);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return TensorMetadata;
        })();

        data.ReadTensorsRequest = (function() {

            const ReadTensorsRequest = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ReadTensorsRequest.prototype.experimentId = "";
            ReadTensorsRequest.prototype.pluginFilter = null;
            ReadTensorsRequest.prototype.runTagFilter = null;
            ReadTensorsRequest.prototype.downsample = null;

            ReadTensorsRequest.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.experimentId != null && $Object.hasOwnProperty.call(m, "experimentId") && m.experimentId !== "")
                    w.uint32(10).string(m.experimentId);
                if (m.pluginFilter != null && $Object.hasOwnProperty.call(m, "pluginFilter"))
                    $root.tensorboard.data.PluginFilter.encode(m.pluginFilter, w.uint32(18).fork(), q + 1).ldelim();
                if (m.runTagFilter != null && $Object.hasOwnProperty.call(m, "runTagFilter"))
                    $root.tensorboard.data.RunTagFilter.encode(m.runTagFilter, w.uint32(26).fork(), q + 1).ldelim();
                if (m.downsample != null && $Object.hasOwnProperty.call(m, "downsample"))
                    $root.tensorboard.data.Downsample.encode(m.downsample, w.uint32(34).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ReadTensorsRequest.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ReadTensorsRequest();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.experimentId = v;
                            else
                                delete m.experimentId;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.pluginFilter = $root.tensorboard.data.PluginFilter.decode(r, r.size(), $undefined, q + 1, m.pluginFilter);
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.runTagFilter = $root.tensorboard.data.RunTagFilter.decode(r, r.size(), $undefined, q + 1, m.runTagFilter);
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            m.downsample = $root.tensorboard.data.Downsample.decode(r, r.size(), $undefined, q + 1, m.downsample);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ReadTensorsRequest;
        })();

        data.ReadTensorsResponse = (function() {

            const ReadTensorsResponse = function (p) {
                this.runs = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ReadTensorsResponse.prototype.runs = $util.emptyArray;

            ReadTensorsResponse.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.runs != null && m.runs.length) {
                    for (var i = 0; i < m.runs.length; ++i)
                        $root.tensorboard.data.ReadTensorsResponse.RunEntry.encode(m.runs[i], w.uint32(10).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ReadTensorsResponse.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ReadTensorsResponse();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.runs && m.runs.length))
                                m.runs = [];
                            m.runs.push($root.tensorboard.data.ReadTensorsResponse.RunEntry.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            ReadTensorsResponse.RunEntry = (function() {

                const RunEntry = function (p) {
                    this.tags = [];
                    if (p)
                        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                            if (p[ks[i]] != null && ks[i] !== "__proto__")
                                this[ks[i]] = p[ks[i]];
                };

                RunEntry.prototype.runName = "";
                RunEntry.prototype.tags = $util.emptyArray;

                RunEntry.encode = function (m, w, q) {
                    if (!w)
                        w = $Writer.create();
                    if (q === $undefined)
                        q = 0;
                    if (q > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (m.runName != null && $Object.hasOwnProperty.call(m, "runName") && m.runName !== "")
                        w.uint32(10).string(m.runName);
                    if (m.tags != null && m.tags.length) {
                        for (var i = 0; i < m.tags.length; ++i)
                            $root.tensorboard.data.ReadTensorsResponse.TagEntry.encode(m.tags[i], w.uint32(18).fork(), q + 1).ldelim();
                    }
                    if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                        for (var i = 0; i < m.$unknowns.length; ++i)
                            w.raw(m.$unknowns[i]);
                    return w;
                };

                RunEntry.decode = function (r, l, z, q, g) {
                    if (!(r instanceof $Reader))
                        r = $Reader.create(r);
                    if (q === $undefined)
                        q = 0;
                    if (q > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    var c, m, v;
                    if (l === $undefined)
                        c = r.len;
                    else {
                        c = r.pos + l;
                        if (c > r.len)
                            throw $RangeError("index out of range");
                        l = r.len;
                        r.len = c;
                    }
                    m = g || new $root.tensorboard.data.ReadTensorsResponse.RunEntry();
                    while (r.pos < c) {
                        var s = r.pos;
                        var t = r.tag();
                        if (t === z) {
                            z = $undefined;
                            break;
                        }
                        var u = t & 7;
                        switch (t >>>= 3) {
                        case 1: {
                                if (u !== 2)
                                    break;
                                if ((v = r.stringVerify()).length)
                                    m.runName = v;
                                else
                                    delete m.runName;
                                continue;
                            }
                        case 2: {
                                if (u !== 2)
                                    break;
                                if (!(m.tags && m.tags.length))
                                    m.tags = [];
                                m.tags.push($root.tensorboard.data.ReadTensorsResponse.TagEntry.decode(r, r.size(), $undefined, q + 1));
                                continue;
                            }
                        }
                        r.skipType(u, q, t);
                        if (!r.discardUnknown) {
                            $util.makeProp(m, "$unknowns", false);
                            (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                        }
                    }
                    if (l !== $undefined) {
                        if (r.pos !== c)
                            throw $RangeError("index out of range");
                        r.len = l;
                    }
                    if (z !== $undefined)
                        throw $Error("missing end group");
                    return m;
                };

                return RunEntry;
            })();

            ReadTensorsResponse.TagEntry = (function() {

                const TagEntry = function (p) {
                    if (p)
                        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                            if (p[ks[i]] != null && ks[i] !== "__proto__")
                                this[ks[i]] = p[ks[i]];
                };

                TagEntry.prototype.tagName = "";
                TagEntry.prototype.data = null;

                TagEntry.encode = function (m, w, q) {
                    if (!w)
                        w = $Writer.create();
                    if (q === $undefined)
                        q = 0;
                    if (q > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (m.tagName != null && $Object.hasOwnProperty.call(m, "tagName") && m.tagName !== "")
                        w.uint32(10).string(m.tagName);
                    if (m.data != null && $Object.hasOwnProperty.call(m, "data"))
                        $root.tensorboard.data.TensorData.encode(m.data, w.uint32(18).fork(), q + 1).ldelim();
                    if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                        for (var i = 0; i < m.$unknowns.length; ++i)
                            w.raw(m.$unknowns[i]);
                    return w;
                };

                TagEntry.decode = function (r, l, z, q, g) {
                    if (!(r instanceof $Reader))
                        r = $Reader.create(r);
                    if (q === $undefined)
                        q = 0;
                    if (q > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    var c, m, v;
                    if (l === $undefined)
                        c = r.len;
                    else {
                        c = r.pos + l;
                        if (c > r.len)
                            throw $RangeError("index out of range");
                        l = r.len;
                        r.len = c;
                    }
                    m = g || new $root.tensorboard.data.ReadTensorsResponse.TagEntry();
                    while (r.pos < c) {
                        var s = r.pos;
                        var t = r.tag();
                        if (t === z) {
                            z = $undefined;
                            break;
                        }
                        var u = t & 7;
                        switch (t >>>= 3) {
                        case 1: {
                                if (u !== 2)
                                    break;
                                if ((v = r.stringVerify()).length)
                                    m.tagName = v;
                                else
                                    delete m.tagName;
                                continue;
                            }
                        case 2: {
                                if (u !== 2)
                                    break;
                                m.data = $root.tensorboard.data.TensorData.decode(r, r.size(), $undefined, q + 1, m.data);
                                continue;
                            }
                        }
                        r.skipType(u, q, t);
                        if (!r.discardUnknown) {
                            $util.makeProp(m, "$unknowns", false);
                            (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                        }
                    }
                    if (l !== $undefined) {
                        if (r.pos !== c)
                            throw $RangeError("index out of range");
                        r.len = l;
                    }
                    if (z !== $undefined)
                        throw $Error("missing end group");
                    return m;
                };

                return TagEntry;
            })();

            return ReadTensorsResponse;
        })();

        data.TensorData = (function() {

            const TensorData = function (p) {
                this.step = [];
                this.wallTime = [];
                this.value = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            TensorData.prototype.step = $util.emptyArray;
            TensorData.prototype.wallTime = $util.emptyArray;
            TensorData.prototype.value = $util.emptyArray;

            TensorData.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.step != null && m.step.length) {
                    w.uint32(10).int64s(m.step);
                }
                if (m.wallTime != null && m.wallTime.length) {
                    w.uint32(18).doubles(m.wallTime);
                }
                if (m.value != null && m.value.length) {
                    for (var i = 0; i < m.value.length; ++i)
                        $root.tensorflow.TensorProto.encode(m.value[i], w.uint32(26).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            TensorData.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.TensorData();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u === 2) {
                                if (!(m.step && m.step.length))
                                    m.step = [];
                                r.int64s(m.step);
                                continue;
                            }
                            if (u !== 0)
                                break;
                            if (!(m.step && m.step.length))
                                m.step = [];
                            m.step.push(r.int64());
                            continue;
                        }
                    case 2: {
                            if (u === 2) {
                                if (!(m.wallTime && m.wallTime.length))
                                    m.wallTime = [];
                                r.doubles(m.wallTime);
                                continue;
                            }
                            if (u !== 1)
                                break;
                            if (!(m.wallTime && m.wallTime.length))
                                m.wallTime = [];
                            m.wallTime.push(r.double());
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if (!(m.value && m.value.length))
                                m.value = [];
                            m.value.push($root.tensorflow.TensorProto.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return TensorData;
        })();

        data.ListBlobSequencesRequest = (function() {

            const ListBlobSequencesRequest = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ListBlobSequencesRequest.prototype.experimentId = "";
            ListBlobSequencesRequest.prototype.pluginFilter = null;
            ListBlobSequencesRequest.prototype.runTagFilter = null;

            ListBlobSequencesRequest.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.experimentId != null && $Object.hasOwnProperty.call(m, "experimentId") && m.experimentId !== "")
                    w.uint32(10).string(m.experimentId);
                if (m.pluginFilter != null && $Object.hasOwnProperty.call(m, "pluginFilter"))
                    $root.tensorboard.data.PluginFilter.encode(m.pluginFilter, w.uint32(18).fork(), q + 1).ldelim();
                if (m.runTagFilter != null && $Object.hasOwnProperty.call(m, "runTagFilter"))
                    $root.tensorboard.data.RunTagFilter.encode(m.runTagFilter, w.uint32(26).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ListBlobSequencesRequest.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ListBlobSequencesRequest();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.experimentId = v;
                            else
                                delete m.experimentId;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.pluginFilter = $root.tensorboard.data.PluginFilter.decode(r, r.size(), $undefined, q + 1, m.pluginFilter);
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.runTagFilter = $root.tensorboard.data.RunTagFilter.decode(r, r.size(), $undefined, q + 1, m.runTagFilter);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ListBlobSequencesRequest;
        })();

        data.ListBlobSequencesResponse = (function() {

            const ListBlobSequencesResponse = function (p) {
                this.runs = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ListBlobSequencesResponse.prototype.runs = $util.emptyArray;

            ListBlobSequencesResponse.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.runs != null && m.runs.length) {
                    for (var i = 0; i < m.runs.length; ++i)
                        $root.tensorboard.data.ListBlobSequencesResponse.RunEntry.encode(m.runs[i], w.uint32(10).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ListBlobSequencesResponse.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ListBlobSequencesResponse();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.runs && m.runs.length))
                                m.runs = [];
                            m.runs.push($root.tensorboard.data.ListBlobSequencesResponse.RunEntry.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            ListBlobSequencesResponse.RunEntry = (function() {

                const RunEntry = function (p) {
                    this.tags = [];
                    if (p)
                        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                            if (p[ks[i]] != null && ks[i] !== "__proto__")
                                this[ks[i]] = p[ks[i]];
                };

                RunEntry.prototype.runName = "";
                RunEntry.prototype.tags = $util.emptyArray;

                RunEntry.encode = function (m, w, q) {
                    if (!w)
                        w = $Writer.create();
                    if (q === $undefined)
                        q = 0;
                    if (q > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (m.runName != null && $Object.hasOwnProperty.call(m, "runName") && m.runName !== "")
                        w.uint32(10).string(m.runName);
                    if (m.tags != null && m.tags.length) {
                        for (var i = 0; i < m.tags.length; ++i)
                            $root.tensorboard.data.ListBlobSequencesResponse.TagEntry.encode(m.tags[i], w.uint32(18).fork(), q + 1).ldelim();
                    }
                    if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                        for (var i = 0; i < m.$unknowns.length; ++i)
                            w.raw(m.$unknowns[i]);
                    return w;
                };

                RunEntry.decode = function (r, l, z, q, g) {
                    if (!(r instanceof $Reader))
                        r = $Reader.create(r);
                    if (q === $undefined)
                        q = 0;
                    if (q > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    var c, m, v;
                    if (l === $undefined)
                        c = r.len;
                    else {
                        c = r.pos + l;
                        if (c > r.len)
                            throw $RangeError("index out of range");
                        l = r.len;
                        r.len = c;
                    }
                    m = g || new $root.tensorboard.data.ListBlobSequencesResponse.RunEntry();
                    while (r.pos < c) {
                        var s = r.pos;
                        var t = r.tag();
                        if (t === z) {
                            z = $undefined;
                            break;
                        }
                        var u = t & 7;
                        switch (t >>>= 3) {
                        case 1: {
                                if (u !== 2)
                                    break;
                                if ((v = r.stringVerify()).length)
                                    m.runName = v;
                                else
                                    delete m.runName;
                                continue;
                            }
                        case 2: {
                                if (u !== 2)
                                    break;
                                if (!(m.tags && m.tags.length))
                                    m.tags = [];
                                m.tags.push($root.tensorboard.data.ListBlobSequencesResponse.TagEntry.decode(r, r.size(), $undefined, q + 1));
                                continue;
                            }
                        }
                        r.skipType(u, q, t);
                        if (!r.discardUnknown) {
                            $util.makeProp(m, "$unknowns", false);
                            (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                        }
                    }
                    if (l !== $undefined) {
                        if (r.pos !== c)
                            throw $RangeError("index out of range");
                        r.len = l;
                    }
                    if (z !== $undefined)
                        throw $Error("missing end group");
                    return m;
                };

                return RunEntry;
            })();

            ListBlobSequencesResponse.TagEntry = (function() {

                const TagEntry = function (p) {
                    if (p)
                        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                            if (p[ks[i]] != null && ks[i] !== "__proto__")
                                this[ks[i]] = p[ks[i]];
                };

                TagEntry.prototype.tagName = "";
                TagEntry.prototype.metadata = null;

                TagEntry.encode = function (m, w, q) {
                    if (!w)
                        w = $Writer.create();
                    if (q === $undefined)
                        q = 0;
                    if (q > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (m.tagName != null && $Object.hasOwnProperty.call(m, "tagName") && m.tagName !== "")
                        w.uint32(10).string(m.tagName);
                    if (m.metadata != null && $Object.hasOwnProperty.call(m, "metadata"))
                        $root.tensorboard.data.BlobSequenceMetadata.encode(m.metadata, w.uint32(18).fork(), q + 1).ldelim();
                    if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                        for (var i = 0; i < m.$unknowns.length; ++i)
                            w.raw(m.$unknowns[i]);
                    return w;
                };

                TagEntry.decode = function (r, l, z, q, g) {
                    if (!(r instanceof $Reader))
                        r = $Reader.create(r);
                    if (q === $undefined)
                        q = 0;
                    if (q > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    var c, m, v;
                    if (l === $undefined)
                        c = r.len;
                    else {
                        c = r.pos + l;
                        if (c > r.len)
                            throw $RangeError("index out of range");
                        l = r.len;
                        r.len = c;
                    }
                    m = g || new $root.tensorboard.data.ListBlobSequencesResponse.TagEntry();
                    while (r.pos < c) {
                        var s = r.pos;
                        var t = r.tag();
                        if (t === z) {
                            z = $undefined;
                            break;
                        }
                        var u = t & 7;
                        switch (t >>>= 3) {
                        case 1: {
                                if (u !== 2)
                                    break;
                                if ((v = r.stringVerify()).length)
                                    m.tagName = v;
                                else
                                    delete m.tagName;
                                continue;
                            }
                        case 2: {
                                if (u !== 2)
                                    break;
                                m.metadata = $root.tensorboard.data.BlobSequenceMetadata.decode(r, r.size(), $undefined, q + 1, m.metadata);
                                continue;
                            }
                        }
                        r.skipType(u, q, t);
                        if (!r.discardUnknown) {
                            $util.makeProp(m, "$unknowns", false);
                            (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                        }
                    }
                    if (l !== $undefined) {
                        if (r.pos !== c)
                            throw $RangeError("index out of range");
                        r.len = l;
                    }
                    if (z !== $undefined)
                        throw $Error("missing end group");
                    return m;
                };

                return TagEntry;
            })();

            return ListBlobSequencesResponse;
        })();

        data.BlobSequenceMetadata = (function() {

            const BlobSequenceMetadata = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            BlobSequenceMetadata.prototype.maxStep = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            BlobSequenceMetadata.prototype.maxWallTime = 0;
            BlobSequenceMetadata.prototype.maxLength = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            BlobSequenceMetadata.prototype.summaryMetadata = null;

            BlobSequenceMetadata.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.maxStep != null && $Object.hasOwnProperty.call(m, "maxStep") && (typeof m.maxStep === "object" ? m.maxStep.low || m.maxStep.high : m.maxStep !== 0))
                    w.uint32(8).int64(m.maxStep);
                if (m.maxWallTime != null && $Object.hasOwnProperty.call(m, "maxWallTime") && !$Object.is(m.maxWallTime, 0))
                    w.uint32(17).double(m.maxWallTime);
                if (m.maxLength != null && $Object.hasOwnProperty.call(m, "maxLength") && (typeof m.maxLength === "object" ? m.maxLength.low || m.maxLength.high : m.maxLength !== 0))
                    w.uint32(24).int64(m.maxLength);
                if (m.summaryMetadata != null && $Object.hasOwnProperty.call(m, "summaryMetadata"))
                    $root.tensorflow.SummaryMetadata.encode(m.summaryMetadata, w.uint32(34).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            BlobSequenceMetadata.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.BlobSequenceMetadata();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.maxStep = v;
                            else
                                delete m.maxStep;
                            continue;
                        }
                    case 2: {
                            if (u !== 1)
                                break;
                            if (!$Object.is(v = r.double(), 0))
                                m.maxWallTime = v;
                            else
                                delete m.maxWallTime;
                            continue;
                        }
                    case 3: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.maxLength = v;
                            else
                                delete m.maxLength;
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            m.summaryMetadata = $root.tensorflow.SummaryMetadata.decode(r, r.size(), $undefined, q + 1, m.summaryMetadata);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return BlobSequenceMetadata;
        })();

        data.ReadBlobSequencesRequest = (function() {

            const ReadBlobSequencesRequest = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ReadBlobSequencesRequest.prototype.experimentId = "";
            ReadBlobSequencesRequest.prototype.pluginFilter = null;
            ReadBlobSequencesRequest.prototype.runTagFilter = null;
            ReadBlobSequencesRequest.prototype.downsample = null;

            ReadBlobSequencesRequest.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.experimentId != null && $Object.hasOwnProperty.call(m, "experimentId") && m.experimentId !== "")
                    w.uint32(10).string(m.experimentId);
                if (m.pluginFilter != null && $Object.hasOwnProperty.call(m, "pluginFilter"))
                    $root.tensorboard.data.PluginFilter.encode(m.pluginFilter, w.uint32(18).fork(), q + 1).ldelim();
                if (m.runTagFilter != null && $Object.hasOwnProperty.call(m, "runTagFilter"))
                    $root.tensorboard.data.RunTagFilter.encode(m.runTagFilter, w.uint32(26).fork(), q + 1).ldelim();
                if (m.downsample != null && $Object.hasOwnProperty.call(m, "downsample"))
                    $root.tensorboard.data.Downsample.encode(m.downsample, w.uint32(34).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ReadBlobSequencesRequest.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ReadBlobSequencesRequest();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.experimentId = v;
                            else
                                delete m.experimentId;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.pluginFilter = $root.tensorboard.data.PluginFilter.decode(r, r.size(), $undefined, q + 1, m.pluginFilter);
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.runTagFilter = $root.tensorboard.data.RunTagFilter.decode(r, r.size(), $undefined, q + 1, m.runTagFilter);
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            m.downsample = $root.tensorboard.data.Downsample.decode(r, r.size(), $undefined, q + 1, m.downsample);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ReadBlobSequencesRequest;
        })();

        data.ReadBlobSequencesResponse = (function() {

            const ReadBlobSequencesResponse = function (p) {
                this.runs = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ReadBlobSequencesResponse.prototype.runs = $util.emptyArray;

            ReadBlobSequencesResponse.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.runs != null && m.runs.length) {
                    for (var i = 0; i < m.runs.length; ++i)
                        $root.tensorboard.data.ReadBlobSequencesResponse.RunEntry.encode(m.runs[i], w.uint32(10).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ReadBlobSequencesResponse.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ReadBlobSequencesResponse();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.runs && m.runs.length))
                                m.runs = [];
                            m.runs.push($root.tensorboard.data.ReadBlobSequencesResponse.RunEntry.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            ReadBlobSequencesResponse.RunEntry = (function() {

                const RunEntry = function (p) {
                    this.tags = [];
                    if (p)
                        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                            if (p[ks[i]] != null && ks[i] !== "__proto__")
                                this[ks[i]] = p[ks[i]];
                };

                RunEntry.prototype.runName = "";
                RunEntry.prototype.tags = $util.emptyArray;

                RunEntry.encode = function (m, w, q) {
                    if (!w)
                        w = $Writer.create();
                    if (q === $undefined)
                        q = 0;
                    if (q > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (m.runName != null && $Object.hasOwnProperty.call(m, "runName") && m.runName !== "")
                        w.uint32(10).string(m.runName);
                    if (m.tags != null && m.tags.length) {
                        for (var i = 0; i < m.tags.length; ++i)
                            $root.tensorboard.data.ReadBlobSequencesResponse.TagEntry.encode(m.tags[i], w.uint32(18).fork(), q + 1).ldelim();
                    }
                    if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                        for (var i = 0; i < m.$unknowns.length; ++i)
                            w.raw(m.$unknowns[i]);
                    return w;
                };

                RunEntry.decode = function (r, l, z, q, g) {
                    if (!(r instanceof $Reader))
                        r = $Reader.create(r);
                    if (q === $undefined)
                        q = 0;
                    if (q > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    var c, m, v;
                    if (l === $undefined)
                        c = r.len;
                    else {
                        c = r.pos + l;
                        if (c > r.len)
                            throw $RangeError("index out of range");
                        l = r.len;
                        r.len = c;
                    }
                    m = g || new $root.tensorboard.data.ReadBlobSequencesResponse.RunEntry();
                    while (r.pos < c) {
                        var s = r.pos;
                        var t = r.tag();
                        if (t === z) {
                            z = $undefined;
                            break;
                        }
                        var u = t & 7;
                        switch (t >>>= 3) {
                        case 1: {
                                if (u !== 2)
                                    break;
                                if ((v = r.stringVerify()).length)
                                    m.runName = v;
                                else
                                    delete m.runName;
                                continue;
                            }
                        case 2: {
                                if (u !== 2)
                                    break;
                                if (!(m.tags && m.tags.length))
                                    m.tags = [];
                                m.tags.push($root.tensorboard.data.ReadBlobSequencesResponse.TagEntry.decode(r, r.size(), $undefined, q + 1));
                                continue;
                            }
                        }
                        r.skipType(u, q, t);
                        if (!r.discardUnknown) {
                            $util.makeProp(m, "$unknowns", false);
                            (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                        }
                    }
                    if (l !== $undefined) {
                        if (r.pos !== c)
                            throw $RangeError("index out of range");
                        r.len = l;
                    }
                    if (z !== $undefined)
                        throw $Error("missing end group");
                    return m;
                };

                return RunEntry;
            })();

            ReadBlobSequencesResponse.TagEntry = (function() {

                const TagEntry = function (p) {
                    if (p)
                        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                            if (p[ks[i]] != null && ks[i] !== "__proto__")
                                this[ks[i]] = p[ks[i]];
                };

                TagEntry.prototype.tagName = "";
                TagEntry.prototype.data = null;

                TagEntry.encode = function (m, w, q) {
                    if (!w)
                        w = $Writer.create();
                    if (q === $undefined)
                        q = 0;
                    if (q > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (m.tagName != null && $Object.hasOwnProperty.call(m, "tagName") && m.tagName !== "")
                        w.uint32(10).string(m.tagName);
                    if (m.data != null && $Object.hasOwnProperty.call(m, "data"))
                        $root.tensorboard.data.BlobSequenceData.encode(m.data, w.uint32(18).fork(), q + 1).ldelim();
                    if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                        for (var i = 0; i < m.$unknowns.length; ++i)
                            w.raw(m.$unknowns[i]);
                    return w;
                };

                TagEntry.decode = function (r, l, z, q, g) {
                    if (!(r instanceof $Reader))
                        r = $Reader.create(r);
                    if (q === $undefined)
                        q = 0;
                    if (q > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    var c, m, v;
                    if (l === $undefined)
                        c = r.len;
                    else {
                        c = r.pos + l;
                        if (c > r.len)
                            throw $RangeError("index out of range");
                        l = r.len;
                        r.len = c;
                    }
                    m = g || new $root.tensorboard.data.ReadBlobSequencesResponse.TagEntry();
                    while (r.pos < c) {
                        var s = r.pos;
                        var t = r.tag();
                        if (t === z) {
                            z = $undefined;
                            break;
                        }
                        var u = t & 7;
                        switch (t >>>= 3) {
                        case 1: {
                                if (u !== 2)
                                    break;
                                if ((v = r.stringVerify()).length)
                                    m.tagName = v;
                                else
                                    delete m.tagName;
                                continue;
                            }
                        case 2: {
                                if (u !== 2)
                                    break;
                                m.data = $root.tensorboard.data.BlobSequenceData.decode(r, r.size(), $undefined, q + 1, m.data);
                                continue;
                            }
                        }
                        r.skipType(u, q, t);
                        if (!r.discardUnknown) {
                            $util.makeProp(m, "$unknowns", false);
                            (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                        }
                    }
                    if (l !== $undefined) {
                        if (r.pos !== c)
                            throw $RangeError("index out of range");
                        r.len = l;
                    }
                    if (z !== $undefined)
                        throw $Error("missing end group");
                    return m;
                };

                return TagEntry;
            })();

            return ReadBlobSequencesResponse;
        })();

        data.BlobSequenceData = (function() {

            const BlobSequenceData = function (p) {
                this.step = [];
                this.wallTime = [];
                this.values = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            BlobSequenceData.prototype.step = $util.emptyArray;
            BlobSequenceData.prototype.wallTime = $util.emptyArray;
            BlobSequenceData.prototype.values = $util.emptyArray;

            BlobSequenceData.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.step != null && m.step.length) {
                    w.uint32(10).int64s(m.step);
                }
                if (m.wallTime != null && m.wallTime.length) {
                    w.uint32(18).doubles(m.wallTime);
                }
                if (m.values != null && m.values.length) {
                    for (var i = 0; i < m.values.length; ++i)
                        $root.tensorboard.data.BlobReferenceSequence.encode(m.values[i], w.uint32(26).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            BlobSequenceData.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.BlobSequenceData();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u === 2) {
                                if (!(m.step && m.step.length))
                                    m.step = [];
                                r.int64s(m.step);
                                continue;
                            }
                            if (u !== 0)
                                break;
                            if (!(m.step && m.step.length))
                                m.step = [];
                            m.step.push(r.int64());
                            continue;
                        }
                    case 2: {
                            if (u === 2) {
                                if (!(m.wallTime && m.wallTime.length))
                                    m.wallTime = [];
                                r.doubles(m.wallTime);
                                continue;
                            }
                            if (u !== 1)
                                break;
                            if (!(m.wallTime && m.wallTime.length))
                                m.wallTime = [];
                            m.wallTime.push(r.double());
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if (!(m.values && m.values.length))
                                m.values = [];
                            m.values.push($root.tensorboard.data.BlobReferenceSequence.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return BlobSequenceData;
        })();

        data.BlobReferenceSequence = (function() {

            const BlobReferenceSequence = function (p) {
                this.blobRefs = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            BlobReferenceSequence.prototype.blobRefs = $util.emptyArray;

            BlobReferenceSequence.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.blobRefs != null && m.blobRefs.length) {
                    for (var i = 0; i < m.blobRefs.length; ++i)
                        $root.tensorboard.data.BlobReference.encode(m.blobRefs[i], w.uint32(10).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            BlobReferenceSequence.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.BlobReferenceSequence();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.blobRefs && m.blobRefs.length))
                                m.blobRefs = [];
                            m.blobRefs.push($root.tensorboard.data.BlobReference.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return BlobReferenceSequence;
        })();

        data.BlobReference = (function() {

            const BlobReference = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            BlobReference.prototype.blobKey = "";
            BlobReference.prototype.url = "";

            BlobReference.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.blobKey != null && $Object.hasOwnProperty.call(m, "blobKey") && m.blobKey !== "")
                    w.uint32(10).string(m.blobKey);
                if (m.url != null && $Object.hasOwnProperty.call(m, "url") && m.url !== "")
                    w.uint32(18).string(m.url);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            BlobReference.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.BlobReference();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.blobKey = v;
                            else
                                delete m.blobKey;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.url = v;
                            else
                                delete m.url;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return BlobReference;
        })();

        data.ReadBlobRequest = (function() {

            const ReadBlobRequest = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ReadBlobRequest.prototype.blobKey = "";

            ReadBlobRequest.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.blobKey != null && $Object.hasOwnProperty.call(m, "blobKey") && m.blobKey !== "")
                    w.uint32(10).string(m.blobKey);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ReadBlobRequest.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ReadBlobRequest();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.blobKey = v;
                            else
                                delete m.blobKey;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ReadBlobRequest;
        })();

        data.ReadBlobResponse = (function() {

            const ReadBlobResponse = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ReadBlobResponse.prototype.data = $util.newBuffer([]);

            ReadBlobResponse.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.data != null && $Object.hasOwnProperty.call(m, "data") && m.data.length)
                    w.uint32(10).bytes(m.data);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ReadBlobResponse.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.data.ReadBlobResponse();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.bytes()).length)
                                m.data = v;
                            else
                                delete m.data;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ReadBlobResponse;
        })();

        return data;
    })();

    tensorboard.hparams = (function() {

        const hparams = {};

        hparams.DataType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DATA_TYPE_UNSET"] = 0;
            values[valuesById[1] = "DATA_TYPE_STRING"] = 1;
            values[valuesById[2] = "DATA_TYPE_BOOL"] = 2;
            values[valuesById[3] = "DATA_TYPE_FLOAT64"] = 3;
            return values;
        })();

        hparams.DatasetType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DATASET_UNKNOWN"] = 0;
            values[valuesById[1] = "DATASET_TRAINING"] = 1;
            values[valuesById[2] = "DATASET_VALIDATION"] = 2;
            return values;
        })();

        hparams.Status = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "STATUS_UNKNOWN"] = 0;
            values[valuesById[1] = "STATUS_SUCCESS"] = 1;
            values[valuesById[2] = "STATUS_FAILURE"] = 2;
            values[valuesById[3] = "STATUS_RUNNING"] = 3;
            return values;
        })();

        hparams.SortOrder = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ORDER_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ORDER_ASC"] = 1;
            values[valuesById[2] = "ORDER_DESC"] = 2;
            return values;
        })();

        hparams.AggregationType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "AGGREGATION_UNSET"] = 0;
            values[valuesById[1] = "AGGREGATION_AVG"] = 1;
            values[valuesById[2] = "AGGREGATION_MEDIAN"] = 2;
            values[valuesById[3] = "AGGREGATION_MIN"] = 3;
            values[valuesById[4] = "AGGREGATION_MAX"] = 4;
            return values;
        })();

        hparams.Experiment = (function() {

            const Experiment = function (p) {
                this.hparamInfos = [];
                this.metricInfos = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            Experiment.prototype.description = "";
            Experiment.prototype.user = "";
            Experiment.prototype.timeCreatedSecs = 0;
            Experiment.prototype.hparamInfos = $util.emptyArray;
            Experiment.prototype.metricInfos = $util.emptyArray;
            Experiment.prototype.name = "";

            Experiment.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.description != null && $Object.hasOwnProperty.call(m, "description") && m.description !== "")
                    w.uint32(10).string(m.description);
                if (m.user != null && $Object.hasOwnProperty.call(m, "user") && m.user !== "")
                    w.uint32(18).string(m.user);
                if (m.timeCreatedSecs != null && $Object.hasOwnProperty.call(m, "timeCreatedSecs") && !$Object.is(m.timeCreatedSecs, 0))
                    w.uint32(25).double(m.timeCreatedSecs);
                if (m.hparamInfos != null && m.hparamInfos.length) {
                    for (var i = 0; i < m.hparamInfos.length; ++i)
                        $root.tensorboard.hparams.HParamInfo.encode(m.hparamInfos[i], w.uint32(34).fork(), q + 1).ldelim();
                }
                if (m.metricInfos != null && m.metricInfos.length) {
                    for (var i = 0; i < m.metricInfos.length; ++i)
                        $root.tensorboard.hparams.MetricInfo.encode(m.metricInfos[i], w.uint32(42).fork(), q + 1).ldelim();
                }
                if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                    w.uint32(50).string(m.name);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            Experiment.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.hparams.Experiment();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.description = v;
                            else
                                delete m.description;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.user = v;
                            else
                                delete m.user;
                            continue;
                        }
                    case 3: {
                            if (u !== 1)
                                break;
                            if (!$Object.is(v = r.double(), 0))
                                m.timeCreatedSecs = v;
                            else
                                delete m.timeCreatedSecs;
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            if (!(m.hparamInfos && m.hparamInfos.length))
                                m.hparamInfos = [];
                            m.hparamInfos.push($root.tensorboard.hparams.HParamInfo.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            if (!(m.metricInfos && m.metricInfos.length))
                                m.metricInfos = [];
                            m.metricInfos.push($root.tensorboard.hparams.MetricInfo.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 6: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.name = v;
                            else
                                delete m.name;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Experiment;
        })();

        hparams.HParamInfo = (function() {

            const HParamInfo = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            HParamInfo.prototype.name = "";
            HParamInfo.prototype.displayName = "";
            HParamInfo.prototype.description = "";
            HParamInfo.prototype.type = 0;
            HParamInfo.prototype.domainDiscrete = null;
            HParamInfo.prototype.domainInterval = null;
            HParamInfo.prototype.differs = false;

            let $oneOfFields;

            $Object.defineProperty(HParamInfo.prototype, "domain", {
                get: $util.oneOfGetter($oneOfFields = ["domainDiscrete", "domainInterval"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            HParamInfo.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                    w.uint32(10).string(m.name);
                if (m.displayName != null && $Object.hasOwnProperty.call(m, "displayName") && m.displayName !== "")
                    w.uint32(18).string(m.displayName);
                if (m.description != null && $Object.hasOwnProperty.call(m, "description") && m.description !== "")
                    w.uint32(26).string(m.description);
                if (m.type != null && $Object.hasOwnProperty.call(m, "type") && m.type !== 0)
                    w.uint32(32).int32(m.type);
                if (m.domainDiscrete != null && $Object.hasOwnProperty.call(m, "domainDiscrete"))
                    $root.google.protobuf.ListValue.encode(m.domainDiscrete, w.uint32(42).fork(), q + 1).ldelim();
                if (m.domainInterval != null && $Object.hasOwnProperty.call(m, "domainInterval"))
                    $root.tensorboard.hparams.Interval.encode(m.domainInterval, w.uint32(50).fork(), q + 1).ldelim();
                if (m.differs != null && $Object.hasOwnProperty.call(m, "differs") && m.differs !== false)
                    w.uint32(56).bool(m.differs);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            HParamInfo.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.hparams.HParamInfo();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.name = v;
                            else
                                delete m.name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.displayName = v;
                            else
                                delete m.displayName;
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.description = v;
                            else
                                delete m.description;
                            continue;
                        }
                    case 4: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.type = v;
                            else
                                delete m.type;
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            m.domainDiscrete = $root.google.protobuf.ListValue.decode(r, r.size(), $undefined, q + 1, m.domainDiscrete);
                            m.domain = "domainDiscrete";
                            continue;
                        }
                    case 6: {
                            if (u !== 2)
                                break;
                            m.domainInterval = $root.tensorboard.hparams.Interval.decode(r, r.size(), $undefined, q + 1, m.domainInterval);
                            m.domain = "domainInterval";
                            continue;
                        }
                    case 7: {
                            if (u !== 0)
                                break;
                            if (v = r.bool())
                                m.differs = v;
                            else
                                delete m.differs;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return HParamInfo;
        })();

        hparams.Interval = (function() {

            const Interval = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            Interval.prototype.minValue = 0;
            Interval.prototype.maxValue = 0;

            Interval.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.minValue != null && $Object.hasOwnProperty.call(m, "minValue") && !$Object.is(m.minValue, 0))
                    w.uint32(9).double(m.minValue);
                if (m.maxValue != null && $Object.hasOwnProperty.call(m, "maxValue") && !$Object.is(m.maxValue, 0))
                    w.uint32(17).double(m.maxValue);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            Interval.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.hparams.Interval();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 1)
                                break;
                            if (!$Object.is(v = r.double(), 0))
                                m.minValue = v;
                            else
                                delete m.minValue;
                            continue;
                        }
                    case 2: {
                            if (u !== 1)
                                break;
                            if (!$Object.is(v = r.double(), 0))
                                m.maxValue = v;
                            else
                                delete m.maxValue;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Interval;
        })();

        hparams.MetricName = (function() {

            const MetricName = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            MetricName.prototype.group = "";
            MetricName.prototype.tag = "";

            MetricName.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.group != null && $Object.hasOwnProperty.call(m, "group") && m.group !== "")
                    w.uint32(10).string(m.group);
                if (m.tag != null && $Object.hasOwnProperty.call(m, "tag") && m.tag !== "")
                    w.uint32(18).string(m.tag);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            MetricName.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.hparams.MetricName();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.group = v;
                            else
                                delete m.group;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.tag = v;
                            else
                                delete m.tag;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return MetricName;
        })();

        hparams.MetricInfo = (function() {

            const MetricInfo = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            MetricInfo.prototype.name = null;
            MetricInfo.prototype.displayName = "";
            MetricInfo.prototype.description = "";
            MetricInfo.prototype.datasetType = 0;

            MetricInfo.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.name != null && $Object.hasOwnProperty.call(m, "name"))
                    $root.tensorboard.hparams.MetricName.encode(m.name, w.uint32(10).fork(), q + 1).ldelim();
                if (m.displayName != null && $Object.hasOwnProperty.call(m, "displayName") && m.displayName !== "")
                    w.uint32(26).string(m.displayName);
                if (m.description != null && $Object.hasOwnProperty.call(m, "description") && m.description !== "")
                    w.uint32(34).string(m.description);
                if (m.datasetType != null && $Object.hasOwnProperty.call(m, "datasetType") && m.datasetType !== 0)
                    w.uint32(40).int32(m.datasetType);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            MetricInfo.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.hparams.MetricInfo();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            m.name = $root.tensorboard.hparams.MetricName.decode(r, r.size(), $undefined, q + 1, m.name);
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.displayName = v;
                            else
                                delete m.displayName;
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.description = v;
                            else
                                delete m.description;
                            continue;
                        }
                    case 5: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.datasetType = v;
                            else
                                delete m.datasetType;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return MetricInfo;
        })();

        hparams.SessionGroup = (function() {

            const SessionGroup = function (p) {
                this.hparams = {};
                this.metricValues = [];
                this.sessions = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            SessionGroup.prototype.name = "";
            SessionGroup.prototype.hparams = $util.emptyObject;
            SessionGroup.prototype.metricValues = $util.emptyArray;
            SessionGroup.prototype.sessions = $util.emptyArray;
            SessionGroup.prototype.monitorUrl = "";

            SessionGroup.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                    w.uint32(10).string(m.name);
                if (m.hparams != null && $Object.hasOwnProperty.call(m, "hparams")) {
                    for (var ks = $Object.keys(m.hparams), i = 0; i < ks.length; ++i) {
                        w.uint32(18).fork().uint32(10).string(ks[i]);
                        $root.google.protobuf.Value.encode(m.hparams[ks[i]], w.uint32(18).fork(), q + 1).ldelim().ldelim();
                    }
                }
                if (m.metricValues != null && m.metricValues.length) {
                    for (var i = 0; i < m.metricValues.length; ++i)
                        $root.tensorboard.hparams.MetricValue.encode(m.metricValues[i], w.uint32(26).fork(), q + 1).ldelim();
                }
                if (m.sessions != null && m.sessions.length) {
                    for (var i = 0; i < m.sessions.length; ++i)
                        $root.tensorboard.hparams.Session.encode(m.sessions[i], w.uint32(34).fork(), q + 1).ldelim();
                }
                if (m.monitorUrl != null && $Object.hasOwnProperty.call(m, "monitorUrl") && m.monitorUrl !== "")
                    w.uint32(42).string(m.monitorUrl);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            SessionGroup.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, k, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.hparams.SessionGroup();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.name = v;
                            else
                                delete m.name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if (m.hparams === $util.emptyObject)
                                m.hparams = {};
                            var c2 = r.size() + r.pos;
                            if (c2 > r.len)
                                throw $RangeError("index out of range");
                            r.len = c2;
                            k = "";
                            v = null;
                            while (r.pos < c2) {
                                var t2 = r.tag();
                                u = t2 & 7;
                                switch (t2 >>>= 3) {
                                case 1:
                                    if (u !== 2)
                                        break;
                                    k = r.stringVerify();
                                    continue;
                                case 2:
                                    if (u !== 2)
                                        break;
                                    v = $root.google.protobuf.Value.decode(r, r.size(), $undefined, q + 1, v);
                                    continue;
                                }
                                r.skipType(u, q, t2);
                            }
                            if (r.pos !== c2)
                                throw $RangeError("index out of range");
                            r.len = c;
                            if (k === "__proto__")
                                $util.makeProp(m.hparams, k);
                            m.hparams[k] = v || new $root.google.protobuf.Value();
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if (!(m.metricValues && m.metricValues.length))
                                m.metricValues = [];
                            m.metricValues.push($root.tensorboard.hparams.MetricValue.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            if (!(m.sessions && m.sessions.length))
                                m.sessions = [];
                            m.sessions.push($root.tensorboard.hparams.Session.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.monitorUrl = v;
                            else
                                delete m.monitorUrl;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return SessionGroup;
        })();

        hparams.MetricValue = (function() {

            const MetricValue = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            MetricValue.prototype.name = null;
            MetricValue.prototype.value = 0;
            MetricValue.prototype.trainingStep = 0;
            MetricValue.prototype.wallTimeSecs = 0;

            MetricValue.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.name != null && $Object.hasOwnProperty.call(m, "name"))
                    $root.tensorboard.hparams.MetricName.encode(m.name, w.uint32(10).fork(), q + 1).ldelim();
                if (m.value != null && $Object.hasOwnProperty.call(m, "value") && !$Object.is(m.value, 0))
                    w.uint32(17).double(m.value);
                if (m.trainingStep != null && $Object.hasOwnProperty.call(m, "trainingStep") && m.trainingStep !== 0)
                    w.uint32(24).int32(m.trainingStep);
                if (m.wallTimeSecs != null && $Object.hasOwnProperty.call(m, "wallTimeSecs") && !$Object.is(m.wallTimeSecs, 0))
                    w.uint32(33).double(m.wallTimeSecs);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            MetricValue.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.hparams.MetricValue();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            m.name = $root.tensorboard.hparams.MetricName.decode(r, r.size(), $undefined, q + 1, m.name);
                            continue;
                        }
                    case 2: {
                            if (u !== 1)
                                break;
                            if (!$Object.is(v = r.double(), 0))
                                m.value = v;
                            else
                                delete m.value;
                            continue;
                        }
                    case 3: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.trainingStep = v;
                            else
                                delete m.trainingStep;
                            continue;
                        }
                    case 4: {
                            if (u !== 1)
                                break;
                            if (!$Object.is(v = r.double(), 0))
                                m.wallTimeSecs = v;
                            else
                                delete m.wallTimeSecs;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return MetricValue;
        })();

        hparams.Session = (function() {

            const Session = function (p) {
                this.metricValues = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            Session.prototype.name = "";
            Session.prototype.startTimeSecs = 0;
            Session.prototype.endTimeSecs = 0;
            Session.prototype.status = 0;
            Session.prototype.modelUri = "";
            Session.prototype.metricValues = $util.emptyArray;
            Session.prototype.monitorUrl = "";

            Session.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                    w.uint32(10).string(m.name);
                if (m.startTimeSecs != null && $Object.hasOwnProperty.call(m, "startTimeSecs") && !$Object.is(m.startTimeSecs, 0))
                    w.uint32(17).double(m.startTimeSecs);
                if (m.endTimeSecs != null && $Object.hasOwnProperty.call(m, "endTimeSecs") && !$Object.is(m.endTimeSecs, 0))
                    w.uint32(25).double(m.endTimeSecs);
                if (m.status != null && $Object.hasOwnProperty.call(m, "status") && m.status !== 0)
                    w.uint32(32).int32(m.status);
                if (m.modelUri != null && $Object.hasOwnProperty.call(m, "modelUri") && m.modelUri !== "")
                    w.uint32(42).string(m.modelUri);
                if (m.metricValues != null && m.metricValues.length) {
                    for (var i = 0; i < m.metricValues.length; ++i)
                        $root.tensorboard.hparams.MetricValue.encode(m.metricValues[i], w.uint32(50).fork(), q + 1).ldelim();
                }
                if (m.monitorUrl != null && $Object.hasOwnProperty.call(m, "monitorUrl") && m.monitorUrl !== "")
                    w.uint32(58).string(m.monitorUrl);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            Session.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.hparams.Session();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.name = v;
                            else
                                delete m.name;
                            continue;
                        }
                    case 2: {
                            if (u !== 1)
                                break;
                            if (!$Object.is(v = r.double(), 0))
                                m.startTimeSecs = v;
                            else
                                delete m.startTimeSecs;
                            continue;
                        }
                    case 3: {
                            if (u !== 1)
                                break;
                            if (!$Object.is(v = r.double(), 0))
                                m.endTimeSecs = v;
                            else
                                delete m.endTimeSecs;
                            continue;
                        }
                    case 4: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.status = v;
                            else
                                delete m.status;
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.modelUri = v;
                            else
                                delete m.modelUri;
                            continue;
                        }
                    case 6: {
                            if (u !== 2)
                                break;
                            if (!(m.metricValues && m.metricValues.length))
                                m.metricValues = [];
                            m.metricValues.push($root.tensorboard.hparams.MetricValue.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 7: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.monitorUrl = v;
                            else
                                delete m.monitorUrl;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Session;
        })();

        hparams.GetExperimentRequest = (function() {

            const GetExperimentRequest = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            GetExperimentRequest.prototype.experimentName = "";
            GetExperimentRequest.prototype.includeMetrics = null;
            GetExperimentRequest.prototype.hparamsLimit = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(GetExperimentRequest.prototype, "_includeMetrics", {
                get: $util.oneOfGetter($oneOfFields = ["includeMetrics"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(GetExperimentRequest.prototype, "_hparamsLimit", {
                get: $util.oneOfGetter($oneOfFields = ["hparamsLimit"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            GetExperimentRequest.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.experimentName != null && $Object.hasOwnProperty.call(m, "experimentName") && m.experimentName !== "")
                    w.uint32(10).string(m.experimentName);
                if (m.includeMetrics != null && $Object.hasOwnProperty.call(m, "includeMetrics"))
                    w.uint32(16).bool(m.includeMetrics);
                if (m.hparamsLimit != null && $Object.hasOwnProperty.call(m, "hparamsLimit"))
                    w.uint32(24).int32(m.hparamsLimit);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            GetExperimentRequest.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.hparams.GetExperimentRequest();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.experimentName = v;
                            else
                                delete m.experimentName;
                            continue;
                        }
                    case 2: {
                            if (u !== 0)
                                break;
                            m.includeMetrics = r.bool();
                            m._includeMetrics = "includeMetrics";
                            continue;
                        }
                    case 3: {
                            if (u !== 0)
                                break;
                            m.hparamsLimit = r.int32();
                            m._hparamsLimit = "hparamsLimit";
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return GetExperimentRequest;
        })();

        hparams.ListSessionGroupsRequest = (function() {

            const ListSessionGroupsRequest = function (p) {
                this.colParams = [];
                this.allowedStatuses = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ListSessionGroupsRequest.prototype.colParams = $util.emptyArray;
            ListSessionGroupsRequest.prototype.aggregationType = 0;
            ListSessionGroupsRequest.prototype.aggregationMetric = null;
            ListSessionGroupsRequest.prototype.startIndex = 0;
            ListSessionGroupsRequest.prototype.sliceSize = 0;
            ListSessionGroupsRequest.prototype.experimentName = "";
            ListSessionGroupsRequest.prototype.allowedStatuses = $util.emptyArray;
            ListSessionGroupsRequest.prototype.includeMetrics = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ListSessionGroupsRequest.prototype, "_includeMetrics", {
                get: $util.oneOfGetter($oneOfFields = ["includeMetrics"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ListSessionGroupsRequest.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.colParams != null && m.colParams.length) {
                    for (var i = 0; i < m.colParams.length; ++i)
                        $root.tensorboard.hparams.ColParams.encode(m.colParams[i], w.uint32(10).fork(), q + 1).ldelim();
                }
                if (m.aggregationType != null && $Object.hasOwnProperty.call(m, "aggregationType") && m.aggregationType !== 0)
                    w.uint32(16).int32(m.aggregationType);
                if (m.aggregationMetric != null && $Object.hasOwnProperty.call(m, "aggregationMetric"))
                    $root.tensorboard.hparams.MetricName.encode(m.aggregationMetric, w.uint32(26).fork(), q + 1).ldelim();
                if (m.startIndex != null && $Object.hasOwnProperty.call(m, "startIndex") && m.startIndex !== 0)
                    w.uint32(32).int32(m.startIndex);
                if (m.sliceSize != null && $Object.hasOwnProperty.call(m, "sliceSize") && m.sliceSize !== 0)
                    w.uint32(40).int32(m.sliceSize);
                if (m.experimentName != null && $Object.hasOwnProperty.call(m, "experimentName") && m.experimentName !== "")
                    w.uint32(50).string(m.experimentName);
                if (m.allowedStatuses != null && m.allowedStatuses.length) {
                    w.uint32(58).int32s(m.allowedStatuses);
                }
                if (m.includeMetrics != null && $Object.hasOwnProperty.call(m, "includeMetrics"))
                    w.uint32(64).bool(m.includeMetrics);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ListSessionGroupsRequest.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.hparams.ListSessionGroupsRequest();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.colParams && m.colParams.length))
                                m.colParams = [];
                            m.colParams.push($root.tensorboard.hparams.ColParams.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 2: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.aggregationType = v;
                            else
                                delete m.aggregationType;
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.aggregationMetric = $root.tensorboard.hparams.MetricName.decode(r, r.size(), $undefined, q + 1, m.aggregationMetric);
                            continue;
                        }
                    case 4: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.startIndex = v;
                            else
                                delete m.startIndex;
                            continue;
                        }
                    case 5: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.sliceSize = v;
                            else
                                delete m.sliceSize;
                            continue;
                        }
                    case 6: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.experimentName = v;
                            else
                                delete m.experimentName;
                            continue;
                        }
                    case 7: {
                            if (u === 2) {
                                if (!(m.allowedStatuses && m.allowedStatuses.length))
                                    m.allowedStatuses = [];
                                r.int32s(m.allowedStatuses);
                                continue;
                            }
                            if (u !== 0)
                                break;
                            if (!(m.allowedStatuses && m.allowedStatuses.length))
                                m.allowedStatuses = [];
                            m.allowedStatuses.push(r.int32());
                            continue;
                        }
                    case 8: {
                            if (u !== 0)
                                break;
                            m.includeMetrics = r.bool();
                            m._includeMetrics = "includeMetrics";
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ListSessionGroupsRequest;
        })();

        hparams.ColParams = (function() {

            const ColParams = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ColParams.prototype.metric = null;
            ColParams.prototype.hparam = null;
            ColParams.prototype.order = 0;
            ColParams.prototype.missingValuesFirst = false;
            ColParams.prototype.filterRegexp = null;
            ColParams.prototype.filterInterval = null;
            ColParams.prototype.filterDiscrete = null;
            ColParams.prototype.excludeMissingValues = false;
            ColParams.prototype.includeInResult = null;

            let $oneOfFields;

            $Object.defineProperty(ColParams.prototype, "name", {
                get: $util.oneOfGetter($oneOfFields = ["metric", "hparam"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            $Object.defineProperty(ColParams.prototype, "filter", {
                get: $util.oneOfGetter($oneOfFields = ["filterRegexp", "filterInterval", "filterDiscrete"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ColParams.prototype, "_includeInResult", {
                get: $util.oneOfGetter($oneOfFields = ["includeInResult"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ColParams.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.metric != null && $Object.hasOwnProperty.call(m, "metric"))
                    $root.tensorboard.hparams.MetricName.encode(m.metric, w.uint32(10).fork(), q + 1).ldelim();
                if (m.hparam != null && $Object.hasOwnProperty.call(m, "hparam"))
                    w.uint32(18).string(m.hparam);
                if (m.order != null && $Object.hasOwnProperty.call(m, "order") && m.order !== 0)
                    w.uint32(24).int32(m.order);
                if (m.missingValuesFirst != null && $Object.hasOwnProperty.call(m, "missingValuesFirst") && m.missingValuesFirst !== false)
                    w.uint32(32).bool(m.missingValuesFirst);
                if (m.filterRegexp != null && $Object.hasOwnProperty.call(m, "filterRegexp"))
                    w.uint32(42).string(m.filterRegexp);
                if (m.filterInterval != null && $Object.hasOwnProperty.call(m, "filterInterval"))
                    $root.tensorboard.hparams.Interval.encode(m.filterInterval, w.uint32(50).fork(), q + 1).ldelim();
                if (m.filterDiscrete != null && $Object.hasOwnProperty.call(m, "filterDiscrete"))
                    $root.google.protobuf.ListValue.encode(m.filterDiscrete, w.uint32(58).fork(), q + 1).ldelim();
                if (m.excludeMissingValues != null && $Object.hasOwnProperty.call(m, "excludeMissingValues") && m.excludeMissingValues !== false)
                    w.uint32(64).bool(m.excludeMissingValues);
                if (m.includeInResult != null && $Object.hasOwnProperty.call(m, "includeInResult"))
                    w.uint32(72).bool(m.includeInResult);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ColParams.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.hparams.ColParams();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            m.metric = $root.tensorboard.hparams.MetricName.decode(r, r.size(), $undefined, q + 1, m.metric);
                            m.name = "metric";
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.hparam = r.stringVerify();
                            m.name = "hparam";
                            continue;
                        }
                    case 3: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.order = v;
                            else
                                delete m.order;
                            continue;
                        }
                    case 4: {
                            if (u !== 0)
                                break;
                            if (v = r.bool())
                                m.missingValuesFirst = v;
                            else
                                delete m.missingValuesFirst;
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            m.filterRegexp = r.stringVerify();
                            m.filter = "filterRegexp";
                            continue;
                        }
                    case 6: {
                            if (u !== 2)
                                break;
                            m.filterInterval = $root.tensorboard.hparams.Interval.decode(r, r.size(), $undefined, q + 1, m.filterInterval);
                            m.filter = "filterInterval";
                            continue;
                        }
                    case 7: {
                            if (u !== 2)
                                break;
                            m.filterDiscrete = $root.google.protobuf.ListValue.decode(r, r.size(), $undefined, q + 1, m.filterDiscrete);
                            m.filter = "filterDiscrete";
                            continue;
                        }
                    case 8: {
                            if (u !== 0)
                                break;
                            if (v = r.bool())
                                m.excludeMissingValues = v;
                            else
                                delete m.excludeMissingValues;
                            continue;
                        }
                    case 9: {
                            if (u !== 0)
                                break;
                            m.includeInResult = r.bool();
                            m._includeInResult = "includeInResult";
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ColParams;
        })();

        hparams.ListSessionGroupsResponse = (function() {

            const ListSessionGroupsResponse = function (p) {
                this.sessionGroups = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ListSessionGroupsResponse.prototype.sessionGroups = $util.emptyArray;
            ListSessionGroupsResponse.prototype.totalSize = 0;

            ListSessionGroupsResponse.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.sessionGroups != null && m.sessionGroups.length) {
                    for (var i = 0; i < m.sessionGroups.length; ++i)
                        $root.tensorboard.hparams.SessionGroup.encode(m.sessionGroups[i], w.uint32(10).fork(), q + 1).ldelim();
                }
                if (m.totalSize != null && $Object.hasOwnProperty.call(m, "totalSize") && m.totalSize !== 0)
                    w.uint32(24).int32(m.totalSize);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ListSessionGroupsResponse.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.hparams.ListSessionGroupsResponse();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.sessionGroups && m.sessionGroups.length))
                                m.sessionGroups = [];
                            m.sessionGroups.push($root.tensorboard.hparams.SessionGroup.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 3: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.totalSize = v;
                            else
                                delete m.totalSize;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ListSessionGroupsResponse;
        })();

        hparams.ListMetricEvalsRequest = (function() {

            const ListMetricEvalsRequest = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ListMetricEvalsRequest.prototype.sessionName = "";
            ListMetricEvalsRequest.prototype.metricName = null;
            ListMetricEvalsRequest.prototype.experimentName = "";

            ListMetricEvalsRequest.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.sessionName != null && $Object.hasOwnProperty.call(m, "sessionName") && m.sessionName !== "")
                    w.uint32(10).string(m.sessionName);
                if (m.metricName != null && $Object.hasOwnProperty.call(m, "metricName"))
                    $root.tensorboard.hparams.MetricName.encode(m.metricName, w.uint32(18).fork(), q + 1).ldelim();
                if (m.experimentName != null && $Object.hasOwnProperty.call(m, "experimentName") && m.experimentName !== "")
                    w.uint32(26).string(m.experimentName);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ListMetricEvalsRequest.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.hparams.ListMetricEvalsRequest();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.sessionName = v;
                            else
                                delete m.sessionName;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.metricName = $root.tensorboard.hparams.MetricName.decode(r, r.size(), $undefined, q + 1, m.metricName);
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.experimentName = v;
                            else
                                delete m.experimentName;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ListMetricEvalsRequest;
        })();

        hparams.HParamsPluginData = (function() {

            const HParamsPluginData = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            HParamsPluginData.prototype.version = 0;
            HParamsPluginData.prototype.experiment = null;
            HParamsPluginData.prototype.sessionStartInfo = null;
            HParamsPluginData.prototype.sessionEndInfo = null;

            let $oneOfFields;

            $Object.defineProperty(HParamsPluginData.prototype, "data", {
                get: $util.oneOfGetter($oneOfFields = ["experiment", "sessionStartInfo", "sessionEndInfo"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            HParamsPluginData.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.version != null && $Object.hasOwnProperty.call(m, "version") && m.version !== 0)
                    w.uint32(8).int32(m.version);
                if (m.experiment != null && $Object.hasOwnProperty.call(m, "experiment"))
                    $root.tensorboard.hparams.Experiment.encode(m.experiment, w.uint32(18).fork(), q + 1).ldelim();
                if (m.sessionStartInfo != null && $Object.hasOwnProperty.call(m, "sessionStartInfo"))
                    $root.tensorboard.hparams.SessionStartInfo.encode(m.sessionStartInfo, w.uint32(26).fork(), q + 1).ldelim();
                if (m.sessionEndInfo != null && $Object.hasOwnProperty.call(m, "sessionEndInfo"))
                    $root.tensorboard.hparams.SessionEndInfo.encode(m.sessionEndInfo, w.uint32(34).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            HParamsPluginData.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.hparams.HParamsPluginData();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.version = v;
                            else
                                delete m.version;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.experiment = $root.tensorboard.hparams.Experiment.decode(r, r.size(), $undefined, q + 1, m.experiment);
                            m.data = "experiment";
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.sessionStartInfo = $root.tensorboard.hparams.SessionStartInfo.decode(r, r.size(), $undefined, q + 1, m.sessionStartInfo);
                            m.data = "sessionStartInfo";
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            m.sessionEndInfo = $root.tensorboard.hparams.SessionEndInfo.decode(r, r.size(), $undefined, q + 1, m.sessionEndInfo);
                            m.data = "sessionEndInfo";
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return HParamsPluginData;
        })();

        hparams.SessionStartInfo = (function() {

            const SessionStartInfo = function (p) {
                this.hparams = {};
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            SessionStartInfo.prototype.hparams = $util.emptyObject;
            SessionStartInfo.prototype.modelUri = "";
            SessionStartInfo.prototype.monitorUrl = "";
            SessionStartInfo.prototype.groupName = "";
            SessionStartInfo.prototype.startTimeSecs = 0;

            SessionStartInfo.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.hparams != null && $Object.hasOwnProperty.call(m, "hparams")) {
                    for (var ks = $Object.keys(m.hparams), i = 0; i < ks.length; ++i) {
                        w.uint32(10).fork().uint32(10).string(ks[i]);
                        $root.google.protobuf.Value.encode(m.hparams[ks[i]], w.uint32(18).fork(), q + 1).ldelim().ldelim();
                    }
                }
                if (m.modelUri != null && $Object.hasOwnProperty.call(m, "modelUri") && m.modelUri !== "")
                    w.uint32(18).string(m.modelUri);
                if (m.monitorUrl != null && $Object.hasOwnProperty.call(m, "monitorUrl") && m.monitorUrl !== "")
                    w.uint32(26).string(m.monitorUrl);
                if (m.groupName != null && $Object.hasOwnProperty.call(m, "groupName") && m.groupName !== "")
                    w.uint32(34).string(m.groupName);
                if (m.startTimeSecs != null && $Object.hasOwnProperty.call(m, "startTimeSecs") && !$Object.is(m.startTimeSecs, 0))
                    w.uint32(41).double(m.startTimeSecs);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            SessionStartInfo.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, k, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.hparams.SessionStartInfo();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (m.hparams === $util.emptyObject)
                                m.hparams = {};
                            var c2 = r.size() + r.pos;
                            if (c2 > r.len)
                                throw $RangeError("index out of range");
                            r.len = c2;
                            k = "";
                            v = null;
                            while (r.pos < c2) {
                                var t2 = r.tag();
                                u = t2 & 7;
                                switch (t2 >>>= 3) {
                                case 1:
                                    if (u !== 2)
                                        break;
                                    k = r.stringVerify();
                                    continue;
                                case 2:
                                    if (u !== 2)
                                        break;
                                    v = $root.google.protobuf.Value.decode(r, r.size(), $undefined, q + 1, v);
                                    continue;
                                }
                                r.skipType(u, q, t2);
                            }
                            if (r.pos !== c2)
                                throw $RangeError("index out of range");
                            r.len = c;
                            if (k === "__proto__")
                                $util.makeProp(m.hparams, k);
                            m.hparams[k] = v || new $root.google.protobuf.Value();
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.modelUri = v;
                            else
                                delete m.modelUri;
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.monitorUrl = v;
                            else
                                delete m.monitorUrl;
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.groupName = v;
                            else
                                delete m.groupName;
                            continue;
                        }
                    case 5: {
                            if (u !== 1)
                                break;
                            if (!$Object.is(v = r.double(), 0))
                                m.startTimeSecs = v;
                            else
                                delete m.startTimeSecs;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return SessionStartInfo;
        })();

        hparams.SessionEndInfo = (function() {

            const SessionEndInfo = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            SessionEndInfo.prototype.status = 0;
            SessionEndInfo.prototype.endTimeSecs = 0;

            SessionEndInfo.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.status != null && $Object.hasOwnProperty.call(m, "status") && m.status !== 0)
                    w.uint32(8).int32(m.status);
                if (m.endTimeSecs != null && $Object.hasOwnProperty.call(m, "endTimeSecs") && !$Object.is(m.endTimeSecs, 0))
                    w.uint32(17).double(m.endTimeSecs);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            SessionEndInfo.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.hparams.SessionEndInfo();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.status = v;
                            else
                                delete m.status;
                            continue;
                        }
                    case 2: {
                            if (u !== 1)
                                break;
                            if (!$Object.is(v = r.double(), 0))
                                m.endTimeSecs = v;
                            else
                                delete m.endTimeSecs;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return SessionEndInfo;
        })();

        return hparams;
    })();

    tensorboard.mesh = (function() {

        const mesh = {};

        mesh.MeshPluginData = (function() {

            const MeshPluginData = function (p) {
                this.shape = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            MeshPluginData.prototype.version = 0;
            MeshPluginData.prototype.name = "";
            MeshPluginData.prototype.contentType = 0;
            MeshPluginData.prototype.jsonConfig = "";
            MeshPluginData.prototype.shape = $util.emptyArray;
            MeshPluginData.prototype.components = 0;

            MeshPluginData.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.version != null && $Object.hasOwnProperty.call(m, "version") && m.version !== 0)
                    w.uint32(8).int32(m.version);
                if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                    w.uint32(18).string(m.name);
                if (m.contentType != null && $Object.hasOwnProperty.call(m, "contentType") && m.contentType !== 0)
                    w.uint32(24).int32(m.contentType);
                if (m.jsonConfig != null && $Object.hasOwnProperty.call(m, "jsonConfig") && m.jsonConfig !== "")
                    w.uint32(42).string(m.jsonConfig);
                if (m.shape != null && m.shape.length) {
                    w.uint32(50).int32s(m.shape);
                }
                if (m.components != null && $Object.hasOwnProperty.call(m, "components") && m.components !== 0)
                    w.uint32(56).uint32(m.components);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            MeshPluginData.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.mesh.MeshPluginData();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.version = v;
                            else
                                delete m.version;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.name = v;
                            else
                                delete m.name;
                            continue;
                        }
                    case 3: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.contentType = v;
                            else
                                delete m.contentType;
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.jsonConfig = v;
                            else
                                delete m.jsonConfig;
                            continue;
                        }
                    case 6: {
                            if (u === 2) {
                                if (!(m.shape && m.shape.length))
                                    m.shape = [];
                                r.int32s(m.shape);
                                continue;
                            }
                            if (u !== 0)
                                break;
                            if (!(m.shape && m.shape.length))
                                m.shape = [];
                            m.shape.push(r.int32());
                            continue;
                        }
                    case 7: {
                            if (u !== 0)
                                break;
                            if (v = r.uint32())
                                m.components = v;
                            else
                                delete m.components;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            MeshPluginData.ContentType = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNDEFINED"] = 0;
                values[valuesById[1] = "VERTEX"] = 1;
                values[valuesById[2] = "FACE"] = 2;
                values[valuesById[3] = "COLOR"] = 3;
                return values;
            })();

            return MeshPluginData;
        })();

        return mesh;
    })();

    tensorboard.ScalarPluginData = (function() {

        const ScalarPluginData = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        ScalarPluginData.prototype.version = 0;

        ScalarPluginData.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.version != null && $Object.hasOwnProperty.call(m, "version") && m.version !== 0)
                w.uint32(8).int32(m.version);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        ScalarPluginData.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorboard.ScalarPluginData();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.version = v;
                        else
                            delete m.version;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return ScalarPluginData;
    })();

    tensorboard.HistogramPluginData = (function() {

        const HistogramPluginData = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        HistogramPluginData.prototype.version = 0;

        HistogramPluginData.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.version != null && $Object.hasOwnProperty.call(m, "version") && m.version !== 0)
                w.uint32(8).int32(m.version);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        HistogramPluginData.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorboard.HistogramPluginData();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.version = v;
                        else
                            delete m.version;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return HistogramPluginData;
    })();

    tensorboard.TextPluginData = (function() {

        const TextPluginData = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        TextPluginData.prototype.version = 0;

        TextPluginData.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.version != null && $Object.hasOwnProperty.call(m, "version") && m.version !== 0)
                w.uint32(8).int32(m.version);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        TextPluginData.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorboard.TextPluginData();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.version = v;
                        else
                            delete m.version;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return TextPluginData;
    })();

    tensorboard.ImagePluginData = (function() {

        const ImagePluginData = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        ImagePluginData.prototype.version = 0;
        ImagePluginData.prototype.convertedToTensor = false;

        ImagePluginData.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.version != null && $Object.hasOwnProperty.call(m, "version") && m.version !== 0)
                w.uint32(8).int32(m.version);
            if (m.convertedToTensor != null && $Object.hasOwnProperty.call(m, "convertedToTensor") && m.convertedToTensor !== false)
                w.uint32(16).bool(m.convertedToTensor);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        ImagePluginData.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorboard.ImagePluginData();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.version = v;
                        else
                            delete m.version;
                        continue;
                    }
                case 2: {
                        if (u !== 0)
                            break;
                        if (v = r.bool())
                            m.convertedToTensor = v;
                        else
                            delete m.convertedToTensor;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return ImagePluginData;
    })();

    tensorboard.AudioPluginData = (function() {

        const AudioPluginData = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        AudioPluginData.prototype.version = 0;
        AudioPluginData.prototype.encoding = 0;
        AudioPluginData.prototype.convertedToTensor = false;

        AudioPluginData.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.version != null && $Object.hasOwnProperty.call(m, "version") && m.version !== 0)
                w.uint32(8).int32(m.version);
            if (m.encoding != null && $Object.hasOwnProperty.call(m, "encoding") && m.encoding !== 0)
                w.uint32(16).int32(m.encoding);
            if (m.convertedToTensor != null && $Object.hasOwnProperty.call(m, "convertedToTensor") && m.convertedToTensor !== false)
                w.uint32(24).bool(m.convertedToTensor);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        AudioPluginData.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorboard.AudioPluginData();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.version = v;
                        else
                            delete m.version;
                        continue;
                    }
                case 2: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.encoding = v;
                        else
                            delete m.encoding;
                        continue;
                    }
                case 3: {
                        if (u !== 0)
                            break;
                        if (v = r.bool())
                            m.convertedToTensor = v;
                        else
                            delete m.convertedToTensor;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        AudioPluginData.Encoding = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNKNOWN"] = 0;
            values[valuesById[11] = "WAV"] = 11;
            return values;
        })();

        return AudioPluginData;
    })();

    tensorboard.PrCurvePluginData = (function() {

        const PrCurvePluginData = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        PrCurvePluginData.prototype.version = 0;
        PrCurvePluginData.prototype.numThresholds = 0;

        PrCurvePluginData.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.version != null && $Object.hasOwnProperty.call(m, "version") && m.version !== 0)
                w.uint32(8).int32(m.version);
            if (m.numThresholds != null && $Object.hasOwnProperty.call(m, "numThresholds") && m.numThresholds !== 0)
                w.uint32(16).uint32(m.numThresholds);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        PrCurvePluginData.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorboard.PrCurvePluginData();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.version = v;
                        else
                            delete m.version;
                        continue;
                    }
                case 2: {
                        if (u !== 0)
                            break;
                        if (v = r.uint32())
                            m.numThresholds = v;
                        else
                            delete m.numThresholds;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return PrCurvePluginData;
    })();

    tensorboard.Chart = (function() {

        const Chart = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        Chart.prototype.title = "";
        Chart.prototype.multiline = null;
        Chart.prototype.margin = null;

        let $oneOfFields;

        $Object.defineProperty(Chart.prototype, "content", {
            get: $util.oneOfGetter($oneOfFields = ["multiline", "margin"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Chart.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.title != null && $Object.hasOwnProperty.call(m, "title") && m.title !== "")
                w.uint32(10).string(m.title);
            if (m.multiline != null && $Object.hasOwnProperty.call(m, "multiline"))
                $root.tensorboard.MultilineChartContent.encode(m.multiline, w.uint32(18).fork(), q + 1).ldelim();
            if (m.margin != null && $Object.hasOwnProperty.call(m, "margin"))
                $root.tensorboard.MarginChartContent.encode(m.margin, w.uint32(26).fork(), q + 1).ldelim();
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        Chart.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorboard.Chart();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.title = v;
                        else
                            delete m.title;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        m.multiline = $root.tensorboard.MultilineChartContent.decode(r, r.size(), $undefined, q + 1, m.multiline);
                        m.content = "multiline";
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        m.margin = $root.tensorboard.MarginChartContent.decode(r, r.size(), $undefined, q + 1, m.margin);
                        m.content = "margin";
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return Chart;
    })();

    tensorboard.MultilineChartContent = (function() {

        const MultilineChartContent = function (p) {
            this.tag = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        MultilineChartContent.prototype.tag = $util.emptyArray;

        MultilineChartContent.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.tag != null && m.tag.length) {
                for (var i = 0; i < m.tag.length; ++i)
                    w.uint32(10).string(m.tag[i]);
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        MultilineChartContent.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorboard.MultilineChartContent();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if (!(m.tag && m.tag.length))
                            m.tag = [];
                        m.tag.push(r.stringVerify());
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return MultilineChartContent;
    })();

    tensorboard.MarginChartContent = (function() {

        const MarginChartContent = function (p) {
            this.series = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        MarginChartContent.prototype.series = $util.emptyArray;

        MarginChartContent.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.series != null && m.series.length) {
                for (var i = 0; i < m.series.length; ++i)
                    $root.tensorboard.MarginChartContent.Series.encode(m.series[i], w.uint32(10).fork(), q + 1).ldelim();
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        MarginChartContent.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorboard.MarginChartContent();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if (!(m.series && m.series.length))
                            m.series = [];
                        m.series.push($root.tensorboard.MarginChartContent.Series.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        MarginChartContent.Series = (function() {

            const Series = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            Series.prototype.value = "";
            Series.prototype.lower = "";
            Series.prototype.upper = "";

            Series.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.value != null && $Object.hasOwnProperty.call(m, "value") && m.value !== "")
                    w.uint32(10).string(m.value);
                if (m.lower != null && $Object.hasOwnProperty.call(m, "lower") && m.lower !== "")
                    w.uint32(18).string(m.lower);
                if (m.upper != null && $Object.hasOwnProperty.call(m, "upper") && m.upper !== "")
                    w.uint32(26).string(m.upper);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            Series.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.MarginChartContent.Series();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.value = v;
                            else
                                delete m.value;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.lower = v;
                            else
                                delete m.lower;
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.upper = v;
                            else
                                delete m.upper;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Series;
        })();

        return MarginChartContent;
    })();

    tensorboard.Category = (function() {

        const Category = function (p) {
            this.chart = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        Category.prototype.title = "";
        Category.prototype.chart = $util.emptyArray;
        Category.prototype.closed = false;

        Category.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.title != null && $Object.hasOwnProperty.call(m, "title") && m.title !== "")
                w.uint32(10).string(m.title);
            if (m.chart != null && m.chart.length) {
                for (var i = 0; i < m.chart.length; ++i)
                    $root.tensorboard.Chart.encode(m.chart[i], w.uint32(18).fork(), q + 1).ldelim();
            }
            if (m.closed != null && $Object.hasOwnProperty.call(m, "closed") && m.closed !== false)
                w.uint32(24).bool(m.closed);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        Category.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorboard.Category();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.title = v;
                        else
                            delete m.title;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if (!(m.chart && m.chart.length))
                            m.chart = [];
                        m.chart.push($root.tensorboard.Chart.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 3: {
                        if (u !== 0)
                            break;
                        if (v = r.bool())
                            m.closed = v;
                        else
                            delete m.closed;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return Category;
    })();

    tensorboard.Layout = (function() {

        const Layout = function (p) {
            this.category = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        Layout.prototype.version = 0;
        Layout.prototype.category = $util.emptyArray;

        Layout.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.version != null && $Object.hasOwnProperty.call(m, "version") && m.version !== 0)
                w.uint32(8).int32(m.version);
            if (m.category != null && m.category.length) {
                for (var i = 0; i < m.category.length; ++i)
                    $root.tensorboard.Category.encode(m.category[i], w.uint32(18).fork(), q + 1).ldelim();
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        Layout.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorboard.Layout();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.version = v;
                        else
                            delete m.version;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if (!(m.category && m.category.length))
                            m.category = [];
                        m.category.push($root.tensorboard.Category.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return Layout;
    })();

    tensorboard.projector = (function() {

        const projector = {};

        projector.SpriteMetadata = (function() {

            const SpriteMetadata = function (p) {
                this.singleImageDim = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            SpriteMetadata.prototype.imagePath = "";
            SpriteMetadata.prototype.singleImageDim = $util.emptyArray;

            SpriteMetadata.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.imagePath != null && $Object.hasOwnProperty.call(m, "imagePath") && m.imagePath !== "")
                    w.uint32(10).string(m.imagePath);
                if (m.singleImageDim != null && m.singleImageDim.length) {
                    w.uint32(18).uint32s(m.singleImageDim);
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            SpriteMetadata.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.projector.SpriteMetadata();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.imagePath = v;
                            else
                                delete m.imagePath;
                            continue;
                        }
                    case 2: {
                            if (u === 2) {
                                if (!(m.singleImageDim && m.singleImageDim.length))
                                    m.singleImageDim = [];
                                r.uint32s(m.singleImageDim);
                                continue;
                            }
                            if (u !== 0)
                                break;
                            if (!(m.singleImageDim && m.singleImageDim.length))
                                m.singleImageDim = [];
                            m.singleImageDim.push(r.uint32());
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return SpriteMetadata;
        })();

        projector.EmbeddingInfo = (function() {

            const EmbeddingInfo = function (p) {
                this.tensorShape = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            EmbeddingInfo.prototype.tensorName = "";
            EmbeddingInfo.prototype.metadataPath = "";
            EmbeddingInfo.prototype.bookmarksPath = "";
            EmbeddingInfo.prototype.tensorShape = $util.emptyArray;
            EmbeddingInfo.prototype.sprite = null;
            EmbeddingInfo.prototype.tensorPath = "";

            EmbeddingInfo.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.tensorName != null && $Object.hasOwnProperty.call(m, "tensorName") && m.tensorName !== "")
                    w.uint32(10).string(m.tensorName);
                if (m.metadataPath != null && $Object.hasOwnProperty.call(m, "metadataPath") && m.metadataPath !== "")
                    w.uint32(18).string(m.metadataPath);
                if (m.bookmarksPath != null && $Object.hasOwnProperty.call(m, "bookmarksPath") && m.bookmarksPath !== "")
                    w.uint32(26).string(m.bookmarksPath);
                if (m.tensorShape != null && m.tensorShape.length) {
                    w.uint32(34).uint32s(m.tensorShape);
                }
                if (m.sprite != null && $Object.hasOwnProperty.call(m, "sprite"))
                    $root.tensorboard.projector.SpriteMetadata.encode(m.sprite, w.uint32(42).fork(), q + 1).ldelim();
                if (m.tensorPath != null && $Object.hasOwnProperty.call(m, "tensorPath") && m.tensorPath !== "")
                    w.uint32(50).string(m.tensorPath);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            EmbeddingInfo.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.projector.EmbeddingInfo();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.tensorName = v;
                            else
                                delete m.tensorName;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.metadataPath = v;
                            else
                                delete m.metadataPath;
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.bookmarksPath = v;
                            else
                                delete m.bookmarksPath;
                            continue;
                        }
                    case 4: {
                            if (u === 2) {
                                if (!(m.tensorShape && m.tensorShape.length))
                                    m.tensorShape = [];
                                r.uint32s(m.tensorShape);
                                continue;
                            }
                            if (u !== 0)
                                break;
                            if (!(m.tensorShape && m.tensorShape.length))
                                m.tensorShape = [];
                            m.tensorShape.push(r.uint32());
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            m.sprite = $root.tensorboard.projector.SpriteMetadata.decode(r, r.size(), $undefined, q + 1, m.sprite);
                            continue;
                        }
                    case 6: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.tensorPath = v;
                            else
                                delete m.tensorPath;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return EmbeddingInfo;
        })();

        projector.ProjectorConfig = (function() {

            const ProjectorConfig = function (p) {
                this.embeddings = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ProjectorConfig.prototype.modelCheckpointPath = "";
            ProjectorConfig.prototype.embeddings = $util.emptyArray;
            ProjectorConfig.prototype.modelCheckpointDir = "";

            ProjectorConfig.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.modelCheckpointPath != null && $Object.hasOwnProperty.call(m, "modelCheckpointPath") && m.modelCheckpointPath !== "")
                    w.uint32(10).string(m.modelCheckpointPath);
                if (m.embeddings != null && m.embeddings.length) {
                    for (var i = 0; i < m.embeddings.length; ++i)
                        $root.tensorboard.projector.EmbeddingInfo.encode(m.embeddings[i], w.uint32(18).fork(), q + 1).ldelim();
                }
                if (m.modelCheckpointDir != null && $Object.hasOwnProperty.call(m, "modelCheckpointDir") && m.modelCheckpointDir !== "")
                    w.uint32(26).string(m.modelCheckpointDir);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ProjectorConfig.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorboard.projector.ProjectorConfig();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.modelCheckpointPath = v;
                            else
                                delete m.modelCheckpointPath;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if (!(m.embeddings && m.embeddings.length))
                                m.embeddings = [];
                            m.embeddings.push($root.tensorboard.projector.EmbeddingInfo.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.modelCheckpointDir = v;
                            else
                                delete m.modelCheckpointDir;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ProjectorConfig;
        })();

        return projector;
    })();

    return tensorboard;
})();

export const tensorflow = $root.tensorflow = (() => {

    const tensorflow = {};

    tensorflow.HistogramProto = (function() {

        const HistogramProto = function (p) {
            this.bucketLimit = [];
            this.bucket = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        HistogramProto.prototype.min = 0;
        HistogramProto.prototype.max = 0;
        HistogramProto.prototype.num = 0;
        HistogramProto.prototype.sum = 0;
        HistogramProto.prototype.sumSquares = 0;
        HistogramProto.prototype.bucketLimit = $util.emptyArray;
        HistogramProto.prototype.bucket = $util.emptyArray;

        HistogramProto.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.min != null && $Object.hasOwnProperty.call(m, "min") && !$Object.is(m.min, 0))
                w.uint32(9).double(m.min);
            if (m.max != null && $Object.hasOwnProperty.call(m, "max") && !$Object.is(m.max, 0))
                w.uint32(17).double(m.max);
            if (m.num != null && $Object.hasOwnProperty.call(m, "num") && !$Object.is(m.num, 0))
                w.uint32(25).double(m.num);
            if (m.sum != null && $Object.hasOwnProperty.call(m, "sum") && !$Object.is(m.sum, 0))
                w.uint32(33).double(m.sum);
            if (m.sumSquares != null && $Object.hasOwnProperty.call(m, "sumSquares") && !$Object.is(m.sumSquares, 0))
                w.uint32(41).double(m.sumSquares);
            if (m.bucketLimit != null && m.bucketLimit.length) {
                w.uint32(50).doubles(m.bucketLimit);
            }
            if (m.bucket != null && m.bucket.length) {
                w.uint32(58).doubles(m.bucket);
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        HistogramProto.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.HistogramProto();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 1)
                            break;
                        if (!$Object.is(v = r.double(), 0))
                            m.min = v;
                        else
                            delete m.min;
                        continue;
                    }
                case 2: {
                        if (u !== 1)
                            break;
                        if (!$Object.is(v = r.double(), 0))
                            m.max = v;
                        else
                            delete m.max;
                        continue;
                    }
                case 3: {
                        if (u !== 1)
                            break;
                        if (!$Object.is(v = r.double(), 0))
                            m.num = v;
                        else
                            delete m.num;
                        continue;
                    }
                case 4: {
                        if (u !== 1)
                            break;
                        if (!$Object.is(v = r.double(), 0))
                            m.sum = v;
                        else
                            delete m.sum;
                        continue;
                    }
                case 5: {
                        if (u !== 1)
                            break;
                        if (!$Object.is(v = r.double(), 0))
                            m.sumSquares = v;
                        else
                            delete m.sumSquares;
                        continue;
                    }
                case 6: {
                        if (u === 2) {
                            if (!(m.bucketLimit && m.bucketLimit.length))
                                m.bucketLimit = [];
                            r.doubles(m.bucketLimit);
                            continue;
                        }
                        if (u !== 1)
                            break;
                        if (!(m.bucketLimit && m.bucketLimit.length))
                            m.bucketLimit = [];
                        m.bucketLimit.push(r.double());
                        continue;
                    }
                case 7: {
                        if (u === 2) {
                            if (!(m.bucket && m.bucket.length))
                                m.bucket = [];
                            r.doubles(m.bucket);
                            continue;
                        }
                        if (u !== 1)
                            break;
                        if (!(m.bucket && m.bucket.length))
                            m.bucket = [];
                        m.bucket.push(r.double());
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return HistogramProto;
    })();

    tensorflow.DataClass = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "DATA_CLASS_UNKNOWN"] = 0;
        values[valuesById[1] = "DATA_CLASS_SCALAR"] = 1;
        values[valuesById[2] = "DATA_CLASS_TENSOR"] = 2;
        values[valuesById[3] = "DATA_CLASS_BLOB_SEQUENCE"] = 3;
        return values;
    })();

    tensorflow.SummaryMetadata = (function() {

        const SummaryMetadata = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        SummaryMetadata.prototype.pluginData = null;
        SummaryMetadata.prototype.displayName = "";
        SummaryMetadata.prototype.summaryDescription = "";
        SummaryMetadata.prototype.dataClass = 0;

        SummaryMetadata.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.pluginData != null && $Object.hasOwnProperty.call(m, "pluginData"))
                $root.tensorflow.SummaryMetadata.PluginData.encode(m.pluginData, w.uint32(10).fork(), q + 1).ldelim();
            if (m.displayName != null && $Object.hasOwnProperty.call(m, "displayName") && m.displayName !== "")
                w.uint32(18).string(m.displayName);
            if (m.summaryDescription != null && $Object.hasOwnProperty.call(m, "summaryDescription") && m.summaryDescription !== "")
                w.uint32(26).string(m.summaryDescription);
            if (m.dataClass != null && $Object.hasOwnProperty.call(m, "dataClass") && m.dataClass !== 0)
                w.uint32(32).int32(m.dataClass);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        SummaryMetadata.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.SummaryMetadata();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        m.pluginData = $root.tensorflow.SummaryMetadata.PluginData.decode(r, r.size(), $undefined, q + 1, m.pluginData);
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.displayName = v;
                        else
                            delete m.displayName;
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.summaryDescription = v;
                        else
                            delete m.summaryDescription;
                        continue;
                    }
                case 4: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.dataClass = v;
                        else
                            delete m.dataClass;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        SummaryMetadata.PluginData = (function() {

            const PluginData = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            PluginData.prototype.pluginName = "";
            PluginData.prototype.content = $util.newBuffer([]);

            PluginData.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.pluginName != null && $Object.hasOwnProperty.call(m, "pluginName") && m.pluginName !== "")
                    w.uint32(10).string(m.pluginName);
                if (m.content != null && $Object.hasOwnProperty.call(m, "content") && m.content.length)
                    w.uint32(18).bytes(m.content);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            PluginData.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorflow.SummaryMetadata.PluginData();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.pluginName = v;
                            else
                                delete m.pluginName;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.bytes()).length)
                                m.content = v;
                            else
                                delete m.content;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return PluginData;
        })();

        return SummaryMetadata;
    })();

    tensorflow.Summary = (function() {

        const Summary = function (p) {
            this.value = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        Summary.prototype.value = $util.emptyArray;

        Summary.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.value != null && m.value.length) {
                for (var i = 0; i < m.value.length; ++i)
                    $root.tensorflow.Summary.Value.encode(m.value[i], w.uint32(10).fork(), q + 1).ldelim();
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        Summary.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.Summary();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if (!(m.value && m.value.length))
                            m.value = [];
                        m.value.push($root.tensorflow.Summary.Value.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        Summary.Image = (function() {

            const Image = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            Image.prototype.height = 0;
            Image.prototype.width = 0;
            Image.prototype.colorspace = 0;
            Image.prototype.encodedImageString = $util.newBuffer([]);

            Image.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.height != null && $Object.hasOwnProperty.call(m, "height") && m.height !== 0)
                    w.uint32(8).int32(m.height);
                if (m.width != null && $Object.hasOwnProperty.call(m, "width") && m.width !== 0)
                    w.uint32(16).int32(m.width);
                if (m.colorspace != null && $Object.hasOwnProperty.call(m, "colorspace") && m.colorspace !== 0)
                    w.uint32(24).int32(m.colorspace);
                if (m.encodedImageString != null && $Object.hasOwnProperty.call(m, "encodedImageString") && m.encodedImageString.length)
                    w.uint32(34).bytes(m.encodedImageString);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            Image.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorflow.Summary.Image();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.height = v;
                            else
                                delete m.height;
                            continue;
                        }
                    case 2: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.width = v;
                            else
                                delete m.width;
                            continue;
                        }
                    case 3: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.colorspace = v;
                            else
                                delete m.colorspace;
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            if ((v = r.bytes()).length)
                                m.encodedImageString = v;
                            else
                                delete m.encodedImageString;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Image;
        })();

        Summary.Audio = (function() {

            const Audio = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            Audio.prototype.sampleRate = 0;
            Audio.prototype.numChannels = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Audio.prototype.lengthFrames = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Audio.prototype.encodedAudioString = $util.newBuffer([]);
            Audio.prototype.contentType = "";

            Audio.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.sampleRate != null && $Object.hasOwnProperty.call(m, "sampleRate") && !$Object.is(m.sampleRate, 0))
                    w.uint32(13).float(m.sampleRate);
                if (m.numChannels != null && $Object.hasOwnProperty.call(m, "numChannels") && (typeof m.numChannels === "object" ? m.numChannels.low || m.numChannels.high : m.numChannels !== 0))
                    w.uint32(16).int64(m.numChannels);
                if (m.lengthFrames != null && $Object.hasOwnProperty.call(m, "lengthFrames") && (typeof m.lengthFrames === "object" ? m.lengthFrames.low || m.lengthFrames.high : m.lengthFrames !== 0))
                    w.uint32(24).int64(m.lengthFrames);
                if (m.encodedAudioString != null && $Object.hasOwnProperty.call(m, "encodedAudioString") && m.encodedAudioString.length)
                    w.uint32(34).bytes(m.encodedAudioString);
                if (m.contentType != null && $Object.hasOwnProperty.call(m, "contentType") && m.contentType !== "")
                    w.uint32(42).string(m.contentType);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            Audio.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorflow.Summary.Audio();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 5)
                                break;
                            if (!$Object.is(v = r.float(), 0))
                                m.sampleRate = v;
                            else
                                delete m.sampleRate;
                            continue;
                        }
                    case 2: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.numChannels = v;
                            else
                                delete m.numChannels;
                            continue;
                        }
                    case 3: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.lengthFrames = v;
                            else
                                delete m.lengthFrames;
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            if ((v = r.bytes()).length)
                                m.encodedAudioString = v;
                            else
                                delete m.encodedAudioString;
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.contentType = v;
                            else
                                delete m.contentType;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Audio;
        })();

        Summary.Value = (function() {

            const Value = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            Value.prototype.tag = "";
            Value.prototype.simpleValue = null;
            Value.prototype.obsoleteOldStyleHistogram = null;
            Value.prototype.image = null;
            Value.prototype.histo = null;
            Value.prototype.audio = null;
            Value.prototype.tensor = null;
            Value.prototype.nodeName = "";
            Value.prototype.metadata = null;

            let $oneOfFields;

            $Object.defineProperty(Value.prototype, "value", {
                get: $util.oneOfGetter($oneOfFields = ["simpleValue", "obsoleteOldStyleHistogram", "image", "histo", "audio", "tensor"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Value.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.tag != null && $Object.hasOwnProperty.call(m, "tag") && m.tag !== "")
                    w.uint32(10).string(m.tag);
                if (m.simpleValue != null && $Object.hasOwnProperty.call(m, "simpleValue"))
                    w.uint32(21).float(m.simpleValue);
                if (m.obsoleteOldStyleHistogram != null && $Object.hasOwnProperty.call(m, "obsoleteOldStyleHistogram"))
                    w.uint32(26).bytes(m.obsoleteOldStyleHistogram);
                if (m.image != null && $Object.hasOwnProperty.call(m, "image"))
                    $root.tensorflow.Summary.Image.encode(m.image, w.uint32(34).fork(), q + 1).ldelim();
                if (m.histo != null && $Object.hasOwnProperty.call(m, "histo"))
                    $root.tensorflow.HistogramProto.encode(m.histo, w.uint32(42).fork(), q + 1).ldelim();
                if (m.audio != null && $Object.hasOwnProperty.call(m, "audio"))
                    $root.tensorflow.Summary.Audio.encode(m.audio, w.uint32(50).fork(), q + 1).ldelim();
                if (m.nodeName != null && $Object.hasOwnProperty.call(m, "nodeName") && m.nodeName !== "")
                    w.uint32(58).string(m.nodeName);
                if (m.tensor != null && $Object.hasOwnProperty.call(m, "tensor"))
                    $root.tensorflow.TensorProto.encode(m.tensor, w.uint32(66).fork(), q + 1).ldelim();
                if (m.metadata != null && $Object.hasOwnProperty.call(m, "metadata"))
                    $root.tensorflow.SummaryMetadata.encode(m.metadata, w.uint32(74).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            Value.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorflow.Summary.Value();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.tag = v;
                            else
                                delete m.tag;
                            continue;
                        }
                    case 2: {
                            if (u !== 5)
                                break;
                            m.simpleValue = r.float();
                            m.value = "simpleValue";
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.obsoleteOldStyleHistogram = r.bytes();
                            m.value = "obsoleteOldStyleHistogram";
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            m.image = $root.tensorflow.Summary.Image.decode(r, r.size(), $undefined, q + 1, m.image);
                            m.value = "image";
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            m.histo = $root.tensorflow.HistogramProto.decode(r, r.size(), $undefined, q + 1, m.histo);
                            m.value = "histo";
                            continue;
                        }
                    case 6: {
                            if (u !== 2)
                                break;
                            m.audio = $root.tensorflow.Summary.Audio.decode(r, r.size(), $undefined, q + 1, m.audio);
                            m.value = "audio";
                            continue;
                        }
                    case 8: {
                            if (u !== 2)
                                break;
                            m.tensor = $root.tensorflow.TensorProto.decode(r, r.size(), $undefined, q + 1, m.tensor);
                            m.value = "tensor";
                            continue;
                        }
                    case 7: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.nodeName = v;
                            else
                                delete m.nodeName;
                            continue;
                        }
                    case 9: {
                            if (u !== 2)
                                break;
                            m.metadata = $root.tensorflow.SummaryMetadata.decode(r, r.size(), $undefined, q + 1, m.metadata);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Value;
        })();

        return Summary;
    })();

    tensorflow.DataType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "DT_INVALID"] = 0;
        values[valuesById[1] = "DT_FLOAT"] = 1;
        values[valuesById[2] = "DT_DOUBLE"] = 2;
        values[valuesById[3] = "DT_INT32"] = 3;
        values[valuesById[4] = "DT_UINT8"] = 4;
        values[valuesById[5] = "DT_INT16"] = 5;
        values[valuesById[6] = "DT_INT8"] = 6;
        values[valuesById[7] = "DT_STRING"] = 7;
        values[valuesById[8] = "DT_COMPLEX64"] = 8;
        values[valuesById[9] = "DT_INT64"] = 9;
        values[valuesById[10] = "DT_BOOL"] = 10;
        values[valuesById[11] = "DT_QINT8"] = 11;
        values[valuesById[12] = "DT_QUINT8"] = 12;
        values[valuesById[13] = "DT_QINT32"] = 13;
        values[valuesById[14] = "DT_BFLOAT16"] = 14;
        values[valuesById[15] = "DT_QINT16"] = 15;
        values[valuesById[16] = "DT_QUINT16"] = 16;
        values[valuesById[17] = "DT_UINT16"] = 17;
        values[valuesById[18] = "DT_COMPLEX128"] = 18;
        values[valuesById[19] = "DT_HALF"] = 19;
        values[valuesById[20] = "DT_RESOURCE"] = 20;
        values[valuesById[21] = "DT_VARIANT"] = 21;
        values[valuesById[22] = "DT_UINT32"] = 22;
        values[valuesById[23] = "DT_UINT64"] = 23;
        values[valuesById[24] = "DT_FLOAT8_E5M2"] = 24;
        values[valuesById[25] = "DT_FLOAT8_E4M3FN"] = 25;
        values[valuesById[26] = "DT_FLOAT8_E4M3FNUZ"] = 26;
        values[valuesById[27] = "DT_FLOAT8_E4M3B11FNUZ"] = 27;
        values[valuesById[28] = "DT_FLOAT8_E5M2FNUZ"] = 28;
        values[valuesById[29] = "DT_INT4"] = 29;
        values[valuesById[30] = "DT_UINT4"] = 30;
        values[valuesById[31] = "DT_INT2"] = 31;
        values[valuesById[32] = "DT_UINT2"] = 32;
        values[valuesById[33] = "DT_FLOAT4_E2M1FN"] = 33;
        return values;
    })();

    tensorflow.TensorShapeProto = (function() {

        const TensorShapeProto = function (p) {
            this.dim = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        TensorShapeProto.prototype.dim = $util.emptyArray;
        TensorShapeProto.prototype.unknownRank = false;

        TensorShapeProto.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.dim != null && m.dim.length) {
                for (var i = 0; i < m.dim.length; ++i)
                    $root.tensorflow.TensorShapeProto.Dim.encode(m.dim[i], w.uint32(18).fork(), q + 1).ldelim();
            }
            if (m.unknownRank != null && $Object.hasOwnProperty.call(m, "unknownRank") && m.unknownRank !== false)
                w.uint32(24).bool(m.unknownRank);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        TensorShapeProto.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.TensorShapeProto();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 2: {
                        if (u !== 2)
                            break;
                        if (!(m.dim && m.dim.length))
                            m.dim = [];
                        m.dim.push($root.tensorflow.TensorShapeProto.Dim.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 3: {
                        if (u !== 0)
                            break;
                        if (v = r.bool())
                            m.unknownRank = v;
                        else
                            delete m.unknownRank;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        TensorShapeProto.Dim = (function() {

            const Dim = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            Dim.prototype.size = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Dim.prototype.name = "";

            Dim.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.size != null && $Object.hasOwnProperty.call(m, "size") && (typeof m.size === "object" ? m.size.low || m.size.high : m.size !== 0))
                    w.uint32(8).int64(m.size);
                if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                    w.uint32(18).string(m.name);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            Dim.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorflow.TensorShapeProto.Dim();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.size = v;
                            else
                                delete m.size;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.name = v;
                            else
                                delete m.name;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Dim;
        })();

        return TensorShapeProto;
    })();

    tensorflow.ResourceHandleProto = (function() {

        const ResourceHandleProto = function (p) {
            this.dtypesAndShapes = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        ResourceHandleProto.prototype.device = "";
        ResourceHandleProto.prototype.container = "";
        ResourceHandleProto.prototype.name = "";
        ResourceHandleProto.prototype.hashCode = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        ResourceHandleProto.prototype.maybeTypeName = "";
        ResourceHandleProto.prototype.dtypesAndShapes = $util.emptyArray;

        ResourceHandleProto.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.device != null && $Object.hasOwnProperty.call(m, "device") && m.device !== "")
                w.uint32(10).string(m.device);
            if (m.container != null && $Object.hasOwnProperty.call(m, "container") && m.container !== "")
                w.uint32(18).string(m.container);
            if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                w.uint32(26).string(m.name);
            if (m.hashCode != null && $Object.hasOwnProperty.call(m, "hashCode") && (typeof m.hashCode === "object" ? m.hashCode.low || m.hashCode.high : m.hashCode !== 0))
                w.uint32(32).uint64(m.hashCode);
            if (m.maybeTypeName != null && $Object.hasOwnProperty.call(m, "maybeTypeName") && m.maybeTypeName !== "")
                w.uint32(42).string(m.maybeTypeName);
            if (m.dtypesAndShapes != null && m.dtypesAndShapes.length) {
                for (var i = 0; i < m.dtypesAndShapes.length; ++i)
                    $root.tensorflow.ResourceHandleProto.DtypeAndShape.encode(m.dtypesAndShapes[i], w.uint32(50).fork(), q + 1).ldelim();
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        ResourceHandleProto.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.ResourceHandleProto();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.device = v;
                        else
                            delete m.device;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.container = v;
                        else
                            delete m.container;
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.name = v;
                        else
                            delete m.name;
                        continue;
                    }
                case 4: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.uint64()) === "object" ? v.low || v.high : v !== 0)
                            m.hashCode = v;
                        else
                            delete m.hashCode;
                        continue;
                    }
                case 5: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.maybeTypeName = v;
                        else
                            delete m.maybeTypeName;
                        continue;
                    }
                case 6: {
                        if (u !== 2)
                            break;
                        if (!(m.dtypesAndShapes && m.dtypesAndShapes.length))
                            m.dtypesAndShapes = [];
                        m.dtypesAndShapes.push($root.tensorflow.ResourceHandleProto.DtypeAndShape.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        ResourceHandleProto.DtypeAndShape = (function() {

            const DtypeAndShape = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            DtypeAndShape.prototype.dtype = 0;
            DtypeAndShape.prototype.shape = null;

            DtypeAndShape.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.dtype != null && $Object.hasOwnProperty.call(m, "dtype") && m.dtype !== 0)
                    w.uint32(8).int32(m.dtype);
                if (m.shape != null && $Object.hasOwnProperty.call(m, "shape"))
                    $root.tensorflow.TensorShapeProto.encode(m.shape, w.uint32(18).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            DtypeAndShape.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorflow.ResourceHandleProto.DtypeAndShape();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.dtype = v;
                            else
                                delete m.dtype;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.shape = $root.tensorflow.TensorShapeProto.decode(r, r.size(), $undefined, q + 1, m.shape);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return DtypeAndShape;
        })();

        return ResourceHandleProto;
    })();

    tensorflow.TensorProto = (function() {

        const TensorProto = function (p) {
            this.floatVal = [];
            this.doubleVal = [];
            this.intVal = [];
            this.stringVal = [];
            this.scomplexVal = [];
            this.int64Val = [];
            this.boolVal = [];
            this.dcomplexVal = [];
            this.halfVal = [];
            this.resourceHandleVal = [];
            this.variantVal = [];
            this.uint32Val = [];
            this.uint64Val = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        TensorProto.prototype.dtype = 0;
        TensorProto.prototype.tensorShape = null;
        TensorProto.prototype.versionNumber = 0;
        TensorProto.prototype.tensorContent = $util.newBuffer([]);
        TensorProto.prototype.floatVal = $util.emptyArray;
        TensorProto.prototype.doubleVal = $util.emptyArray;
        TensorProto.prototype.intVal = $util.emptyArray;
        TensorProto.prototype.stringVal = $util.emptyArray;
        TensorProto.prototype.scomplexVal = $util.emptyArray;
        TensorProto.prototype.int64Val = $util.emptyArray;
        TensorProto.prototype.boolVal = $util.emptyArray;
        TensorProto.prototype.dcomplexVal = $util.emptyArray;
        TensorProto.prototype.halfVal = $util.emptyArray;
        TensorProto.prototype.resourceHandleVal = $util.emptyArray;
        TensorProto.prototype.variantVal = $util.emptyArray;
        TensorProto.prototype.uint32Val = $util.emptyArray;
        TensorProto.prototype.uint64Val = $util.emptyArray;
        TensorProto.prototype.float8Val = $util.newBuffer([]);

        TensorProto.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.dtype != null && $Object.hasOwnProperty.call(m, "dtype") && m.dtype !== 0)
                w.uint32(8).int32(m.dtype);
            if (m.tensorShape != null && $Object.hasOwnProperty.call(m, "tensorShape"))
                $root.tensorflow.TensorShapeProto.encode(m.tensorShape, w.uint32(18).fork(), q + 1).ldelim();
            if (m.versionNumber != null && $Object.hasOwnProperty.call(m, "versionNumber") && m.versionNumber !== 0)
                w.uint32(24).int32(m.versionNumber);
            if (m.tensorContent != null && $Object.hasOwnProperty.call(m, "tensorContent") && m.tensorContent.length)
                w.uint32(34).bytes(m.tensorContent);
            if (m.floatVal != null && m.floatVal.length) {
                w.uint32(42).floats(m.floatVal);
            }
            if (m.doubleVal != null && m.doubleVal.length) {
                w.uint32(50).doubles(m.doubleVal);
            }
            if (m.intVal != null && m.intVal.length) {
                w.uint32(58).int32s(m.intVal);
            }
            if (m.stringVal != null && m.stringVal.length) {
                for (var i = 0; i < m.stringVal.length; ++i)
                    w.uint32(66).bytes(m.stringVal[i]);
            }
            if (m.scomplexVal != null && m.scomplexVal.length) {
                w.uint32(74).floats(m.scomplexVal);
            }
            if (m.int64Val != null && m.int64Val.length) {
                w.uint32(82).int64s(m.int64Val);
            }
            if (m.boolVal != null && m.boolVal.length) {
                w.uint32(90).bools(m.boolVal);
            }
            if (m.dcomplexVal != null && m.dcomplexVal.length) {
                w.uint32(98).doubles(m.dcomplexVal);
            }
            if (m.halfVal != null && m.halfVal.length) {
                w.uint32(106).int32s(m.halfVal);
            }
            if (m.resourceHandleVal != null && m.resourceHandleVal.length) {
                for (var i = 0; i < m.resourceHandleVal.length; ++i)
                    $root.tensorflow.ResourceHandleProto.encode(m.resourceHandleVal[i], w.uint32(114).fork(), q + 1).ldelim();
            }
            if (m.variantVal != null && m.variantVal.length) {
                for (var i = 0; i < m.variantVal.length; ++i)
                    $root.tensorflow.VariantTensorDataProto.encode(m.variantVal[i], w.uint32(122).fork(), q + 1).ldelim();
            }
            if (m.uint32Val != null && m.uint32Val.length) {
                w.uint32(130).uint32s(m.uint32Val);
            }
            if (m.uint64Val != null && m.uint64Val.length) {
                w.uint32(138).uint64s(m.uint64Val);
            }
            if (m.float8Val != null && $Object.hasOwnProperty.call(m, "float8Val") && m.float8Val.length)
                w.uint32(146).bytes(m.float8Val);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        TensorProto.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.TensorProto();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.dtype = v;
                        else
                            delete m.dtype;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        m.tensorShape = $root.tensorflow.TensorShapeProto.decode(r, r.size(), $undefined, q + 1, m.tensorShape);
                        continue;
                    }
                case 3: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.versionNumber = v;
                        else
                            delete m.versionNumber;
                        continue;
                    }
                case 4: {
                        if (u !== 2)
                            break;
                        if ((v = r.bytes()).length)
                            m.tensorContent = v;
                        else
                            delete m.tensorContent;
                        continue;
                    }
                case 5: {
                        if (u === 2) {
                            if (!(m.floatVal && m.floatVal.length))
                                m.floatVal = [];
                            r.floats(m.floatVal);
                            continue;
                        }
                        if (u !== 5)
                            break;
                        if (!(m.floatVal && m.floatVal.length))
                            m.floatVal = [];
                        m.floatVal.push(r.float());
                        continue;
                    }
                case 6: {
                        if (u === 2) {
                            if (!(m.doubleVal && m.doubleVal.length))
                                m.doubleVal = [];
                            r.doubles(m.doubleVal);
                            continue;
                        }
                        if (u !== 1)
                            break;
                        if (!(m.doubleVal && m.doubleVal.length))
                            m.doubleVal = [];
                        m.doubleVal.push(r.double());
                        continue;
                    }
                case 7: {
                        if (u === 2) {
                            if (!(m.intVal && m.intVal.length))
                                m.intVal = [];
                            r.int32s(m.intVal);
                            continue;
                        }
                        if (u !== 0)
                            break;
                        if (!(m.intVal && m.intVal.length))
                            m.intVal = [];
                        m.intVal.push(r.int32());
                        continue;
                    }
                case 8: {
                        if (u !== 2)
                            break;
                        if (!(m.stringVal && m.stringVal.length))
                            m.stringVal = [];
                        m.stringVal.push(r.bytes());
                        continue;
                    }
                case 9: {
                        if (u === 2) {
                            if (!(m.scomplexVal && m.scomplexVal.length))
                                m.scomplexVal = [];
                            r.floats(m.scomplexVal);
                            continue;
                        }
                        if (u !== 5)
                            break;
                        if (!(m.scomplexVal && m.scomplexVal.length))
                            m.scomplexVal = [];
                        m.scomplexVal.push(r.float());
                        continue;
                    }
                case 10: {
                        if (u === 2) {
                            if (!(m.int64Val && m.int64Val.length))
                                m.int64Val = [];
                            r.int64s(m.int64Val);
                            continue;
                        }
                        if (u !== 0)
                            break;
                        if (!(m.int64Val && m.int64Val.length))
                            m.int64Val = [];
                        m.int64Val.push(r.int64());
                        continue;
                    }
                case 11: {
                        if (u === 2) {
                            if (!(m.boolVal && m.boolVal.length))
                                m.boolVal = [];
                            r.bools(m.boolVal);
                            continue;
                        }
                        if (u !== 0)
                            break;
                        if (!(m.boolVal && m.boolVal.length))
                            m.boolVal = [];
                        m.boolVal.push(r.bool());
                        continue;
                    }
                case 12: {
                        if (u === 2) {
                            if (!(m.dcomplexVal && m.dcomplexVal.length))
                                m.dcomplexVal = [];
                            r.doubles(m.dcomplexVal);
                            continue;
                        }
                        if (u !== 1)
                            break;
                        if (!(m.dcomplexVal && m.dcomplexVal.length))
                            m.dcomplexVal = [];
                        m.dcomplexVal.push(r.double());
                        continue;
                    }
                case 13: {
                        if (u === 2) {
                            if (!(m.halfVal && m.halfVal.length))
                                m.halfVal = [];
                            r.int32s(m.halfVal);
                            continue;
                        }
                        if (u !== 0)
                            break;
                        if (!(m.halfVal && m.halfVal.length))
                            m.halfVal = [];
                        m.halfVal.push(r.int32());
                        continue;
                    }
                case 14: {
                        if (u !== 2)
                            break;
                        if (!(m.resourceHandleVal && m.resourceHandleVal.length))
                            m.resourceHandleVal = [];
                        m.resourceHandleVal.push($root.tensorflow.ResourceHandleProto.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 15: {
                        if (u !== 2)
                            break;
                        if (!(m.variantVal && m.variantVal.length))
                            m.variantVal = [];
                        m.variantVal.push($root.tensorflow.VariantTensorDataProto.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 16: {
                        if (u === 2) {
                            if (!(m.uint32Val && m.uint32Val.length))
                                m.uint32Val = [];
                            r.uint32s(m.uint32Val);
                            continue;
                        }
                        if (u !== 0)
                            break;
                        if (!(m.uint32Val && m.uint32Val.length))
                            m.uint32Val = [];
                        m.uint32Val.push(r.uint32());
                        continue;
                    }
                case 17: {
                        if (u === 2) {
                            if (!(m.uint64Val && m.uint64Val.length))
                                m.uint64Val = [];
                            r.uint64s(m.uint64Val);
                            continue;
                        }
                        if (u !== 0)
                            break;
                        if (!(m.uint64Val && m.uint64Val.length))
                            m.uint64Val = [];
                        m.uint64Val.push(r.uint64());
                        continue;
                    }
                case 18: {
                        if (u !== 2)
                            break;
                        if ((v = r.bytes()).length)
                            m.float8Val = v;
                        else
                            delete m.float8Val;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return TensorProto;
    })();

    tensorflow.VariantTensorDataProto = (function() {

        const VariantTensorDataProto = function (p) {
            this.tensors = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        VariantTensorDataProto.prototype.typeName = "";
        VariantTensorDataProto.prototype.metadata = $util.newBuffer([]);
        VariantTensorDataProto.prototype.tensors = $util.emptyArray;

        VariantTensorDataProto.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.typeName != null && $Object.hasOwnProperty.call(m, "typeName") && m.typeName !== "")
                w.uint32(10).string(m.typeName);
            if (m.metadata != null && $Object.hasOwnProperty.call(m, "metadata") && m.metadata.length)
                w.uint32(18).bytes(m.metadata);
            if (m.tensors != null && m.tensors.length) {
                for (var i = 0; i < m.tensors.length; ++i)
                    $root.tensorflow.TensorProto.encode(m.tensors[i], w.uint32(26).fork(), q + 1).ldelim();
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        VariantTensorDataProto.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.VariantTensorDataProto();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.typeName = v;
                        else
                            delete m.typeName;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.bytes()).length)
                            m.metadata = v;
                        else
                            delete m.metadata;
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if (!(m.tensors && m.tensors.length))
                            m.tensors = [];
                        m.tensors.push($root.tensorflow.TensorProto.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return VariantTensorDataProto;
    })();

    tensorflow.TensorDebugMode = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "UNSPECIFIED"] = 0;
        values[valuesById[1] = "NO_TENSOR"] = 1;
        values[valuesById[2] = "CURT_HEALTH"] = 2;
        values[valuesById[3] = "CONCISE_HEALTH"] = 3;
        values[valuesById[4] = "FULL_HEALTH"] = 4;
        values[valuesById[5] = "SHAPE"] = 5;
        values[valuesById[6] = "FULL_NUMERICS"] = 6;
        values[valuesById[7] = "FULL_TENSOR"] = 7;
        values[valuesById[8] = "REDUCE_INF_NAN_THREE_SLOTS"] = 8;
        return values;
    })();

    tensorflow.DebugEvent = (function() {

        const DebugEvent = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        DebugEvent.prototype.wallTime = 0;
        DebugEvent.prototype.step = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        DebugEvent.prototype.debugMetadata = null;
        DebugEvent.prototype.sourceFile = null;
        DebugEvent.prototype.stackFrameWithId = null;
        DebugEvent.prototype.graphOpCreation = null;
        DebugEvent.prototype.debuggedGraph = null;
        DebugEvent.prototype.execution = null;
        DebugEvent.prototype.graphExecutionTrace = null;
        DebugEvent.prototype.graphId = null;
        DebugEvent.prototype.debuggedDevice = null;

        let $oneOfFields;

        $Object.defineProperty(DebugEvent.prototype, "what", {
            get: $util.oneOfGetter($oneOfFields = ["debugMetadata", "sourceFile", "stackFrameWithId", "graphOpCreation", "debuggedGraph", "execution", "graphExecutionTrace", "graphId", "debuggedDevice"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        DebugEvent.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.wallTime != null && $Object.hasOwnProperty.call(m, "wallTime") && !$Object.is(m.wallTime, 0))
                w.uint32(9).double(m.wallTime);
            if (m.step != null && $Object.hasOwnProperty.call(m, "step") && (typeof m.step === "object" ? m.step.low || m.step.high : m.step !== 0))
                w.uint32(16).int64(m.step);
            if (m.debugMetadata != null && $Object.hasOwnProperty.call(m, "debugMetadata"))
                $root.tensorflow.DebugMetadata.encode(m.debugMetadata, w.uint32(26).fork(), q + 1).ldelim();
            if (m.sourceFile != null && $Object.hasOwnProperty.call(m, "sourceFile"))
                $root.tensorflow.SourceFile.encode(m.sourceFile, w.uint32(34).fork(), q + 1).ldelim();
            if (m.stackFrameWithId != null && $Object.hasOwnProperty.call(m, "stackFrameWithId"))
                $root.tensorflow.StackFrameWithId.encode(m.stackFrameWithId, w.uint32(50).fork(), q + 1).ldelim();
            if (m.graphOpCreation != null && $Object.hasOwnProperty.call(m, "graphOpCreation"))
                $root.tensorflow.GraphOpCreation.encode(m.graphOpCreation, w.uint32(58).fork(), q + 1).ldelim();
            if (m.debuggedGraph != null && $Object.hasOwnProperty.call(m, "debuggedGraph"))
                $root.tensorflow.DebuggedGraph.encode(m.debuggedGraph, w.uint32(66).fork(), q + 1).ldelim();
            if (m.execution != null && $Object.hasOwnProperty.call(m, "execution"))
                $root.tensorflow.Execution.encode(m.execution, w.uint32(74).fork(), q + 1).ldelim();
            if (m.graphExecutionTrace != null && $Object.hasOwnProperty.call(m, "graphExecutionTrace"))
                $root.tensorflow.GraphExecutionTrace.encode(m.graphExecutionTrace, w.uint32(82).fork(), q + 1).ldelim();
            if (m.graphId != null && $Object.hasOwnProperty.call(m, "graphId"))
                w.uint32(90).string(m.graphId);
            if (m.debuggedDevice != null && $Object.hasOwnProperty.call(m, "debuggedDevice"))
                $root.tensorflow.DebuggedDevice.encode(m.debuggedDevice, w.uint32(98).fork(), q + 1).ldelim();
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        DebugEvent.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.DebugEvent();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 1)
                            break;
                        if (!$Object.is(v = r.double(), 0))
                            m.wallTime = v;
                        else
                            delete m.wallTime;
                        continue;
                    }
                case 2: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.step = v;
                        else
                            delete m.step;
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        m.debugMetadata = $root.tensorflow.DebugMetadata.decode(r, r.size(), $undefined, q + 1, m.debugMetadata);
                        m.what = "debugMetadata";
                        continue;
                    }
                case 4: {
                        if (u !== 2)
                            break;
                        m.sourceFile = $root.tensorflow.SourceFile.decode(r, r.size(), $undefined, q + 1, m.sourceFile);
                        m.what = "sourceFile";
                        continue;
                    }
                case 6: {
                        if (u !== 2)
                            break;
                        m.stackFrameWithId = $root.tensorflow.StackFrameWithId.decode(r, r.size(), $undefined, q + 1, m.stackFrameWithId);
                        m.what = "stackFrameWithId";
                        continue;
                    }
                case 7: {
                        if (u !== 2)
                            break;
                        m.graphOpCreation = $root.tensorflow.GraphOpCreation.decode(r, r.size(), $undefined, q + 1, m.graphOpCreation);
                        m.what = "graphOpCreation";
                        continue;
                    }
                case 8: {
                        if (u !== 2)
                            break;
                        m.debuggedGraph = $root.tensorflow.DebuggedGraph.decode(r, r.size(), $undefined, q + 1, m.debuggedGraph);
                        m.what = "debuggedGraph";
                        continue;
                    }
                case 9: {
                        if (u !== 2)
                            break;
                        m.execution = $root.tensorflow.Execution.decode(r, r.size(), $undefined, q + 1, m.execution);
                        m.what = "execution";
                        continue;
                    }
                case 10: {
                        if (u !== 2)
                            break;
                        m.graphExecutionTrace = $root.tensorflow.GraphExecutionTrace.decode(r, r.size(), $undefined, q + 1, m.graphExecutionTrace);
                        m.what = "graphExecutionTrace";
                        continue;
                    }
                case 11: {
                        if (u !== 2)
                            break;
                        m.graphId = r.stringVerify();
                        m.what = "graphId";
                        continue;
                    }
                case 12: {
                        if (u !== 2)
                            break;
                        m.debuggedDevice = $root.tensorflow.DebuggedDevice.decode(r, r.size(), $undefined, q + 1, m.debuggedDevice);
                        m.what = "debuggedDevice";
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return DebugEvent;
    })();

    tensorflow.DebugMetadata = (function() {

        const DebugMetadata = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        DebugMetadata.prototype.tensorflowVersion = "";
        DebugMetadata.prototype.fileVersion = "";
        DebugMetadata.prototype.tfdbgRunId = "";

        DebugMetadata.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.tensorflowVersion != null && $Object.hasOwnProperty.call(m, "tensorflowVersion") && m.tensorflowVersion !== "")
                w.uint32(10).string(m.tensorflowVersion);
            if (m.fileVersion != null && $Object.hasOwnProperty.call(m, "fileVersion") && m.fileVersion !== "")
                w.uint32(18).string(m.fileVersion);
            if (m.tfdbgRunId != null && $Object.hasOwnProperty.call(m, "tfdbgRunId") && m.tfdbgRunId !== "")
                w.uint32(26).string(m.tfdbgRunId);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        DebugMetadata.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.DebugMetadata();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.tensorflowVersion = v;
                        else
                            delete m.tensorflowVersion;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.fileVersion = v;
                        else
                            delete m.fileVersion;
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.tfdbgRunId = v;
                        else
                            delete m.tfdbgRunId;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return DebugMetadata;
    })();

    tensorflow.SourceFile = (function() {

        const SourceFile = function (p) {
            this.lines = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        SourceFile.prototype.filePath = "";
        SourceFile.prototype.hostName = "";
        SourceFile.prototype.lines = $util.emptyArray;

        SourceFile.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.filePath != null && $Object.hasOwnProperty.call(m, "filePath") && m.filePath !== "")
                w.uint32(10).string(m.filePath);
            if (m.hostName != null && $Object.hasOwnProperty.call(m, "hostName") && m.hostName !== "")
                w.uint32(18).string(m.hostName);
            if (m.lines != null && m.lines.length) {
                for (var i = 0; i < m.lines.length; ++i)
                    w.uint32(26).string(m.lines[i]);
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        SourceFile.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.SourceFile();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.filePath = v;
                        else
                            delete m.filePath;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.hostName = v;
                        else
                            delete m.hostName;
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if (!(m.lines && m.lines.length))
                            m.lines = [];
                        m.lines.push(r.stringVerify());
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return SourceFile;
    })();

    tensorflow.StackFrameWithId = (function() {

        const StackFrameWithId = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        StackFrameWithId.prototype.id = "";
        StackFrameWithId.prototype.fileLineCol = null;

        StackFrameWithId.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.id != null && $Object.hasOwnProperty.call(m, "id") && m.id !== "")
                w.uint32(10).string(m.id);
            if (m.fileLineCol != null && $Object.hasOwnProperty.call(m, "fileLineCol"))
                $root.tensorflow.GraphDebugInfo.FileLineCol.encode(m.fileLineCol, w.uint32(18).fork(), q + 1).ldelim();
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        StackFrameWithId.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.StackFrameWithId();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.id = v;
                        else
                            delete m.id;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        m.fileLineCol = $root.tensorflow.GraphDebugInfo.FileLineCol.decode(r, r.size(), $undefined, q + 1, m.fileLineCol);
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return StackFrameWithId;
    })();

    tensorflow.CodeLocation = (function() {

        const CodeLocation = function (p) {
            this.stackFrameIds = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        CodeLocation.prototype.hostName = "";
        CodeLocation.prototype.stackFrameIds = $util.emptyArray;

        CodeLocation.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.hostName != null && $Object.hasOwnProperty.call(m, "hostName") && m.hostName !== "")
                w.uint32(10).string(m.hostName);
            if (m.stackFrameIds != null && m.stackFrameIds.length) {
                for (var i = 0; i < m.stackFrameIds.length; ++i)
                    w.uint32(18).string(m.stackFrameIds[i]);
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        CodeLocation.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.CodeLocation();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.hostName = v;
                        else
                            delete m.hostName;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if (!(m.stackFrameIds && m.stackFrameIds.length))
                            m.stackFrameIds = [];
                        m.stackFrameIds.push(r.stringVerify());
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return CodeLocation;
    })();

    tensorflow.GraphOpCreation = (function() {

        const GraphOpCreation = function (p) {
            this.inputNames = [];
            this.outputTensorIds = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        GraphOpCreation.prototype.opType = "";
        GraphOpCreation.prototype.opName = "";
        GraphOpCreation.prototype.graphName = "";
        GraphOpCreation.prototype.graphId = "";
        GraphOpCreation.prototype.deviceName = "";
        GraphOpCreation.prototype.inputNames = $util.emptyArray;
        GraphOpCreation.prototype.numOutputs = 0;
        GraphOpCreation.prototype.codeLocation = null;
        GraphOpCreation.prototype.outputTensorIds = $util.emptyArray;

        GraphOpCreation.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.opType != null && $Object.hasOwnProperty.call(m, "opType") && m.opType !== "")
                w.uint32(10).string(m.opType);
            if (m.opName != null && $Object.hasOwnProperty.call(m, "opName") && m.opName !== "")
                w.uint32(18).string(m.opName);
            if (m.graphName != null && $Object.hasOwnProperty.call(m, "graphName") && m.graphName !== "")
                w.uint32(26).string(m.graphName);
            if (m.graphId != null && $Object.hasOwnProperty.call(m, "graphId") && m.graphId !== "")
                w.uint32(34).string(m.graphId);
            if (m.deviceName != null && $Object.hasOwnProperty.call(m, "deviceName") && m.deviceName !== "")
                w.uint32(42).string(m.deviceName);
            if (m.inputNames != null && m.inputNames.length) {
                for (var i = 0; i < m.inputNames.length; ++i)
                    w.uint32(50).string(m.inputNames[i]);
            }
            if (m.numOutputs != null && $Object.hasOwnProperty.call(m, "numOutputs") && m.numOutputs !== 0)
                w.uint32(56).int32(m.numOutputs);
            if (m.codeLocation != null && $Object.hasOwnProperty.call(m, "codeLocation"))
                $root.tensorflow.CodeLocation.encode(m.codeLocation, w.uint32(66).fork(), q + 1).ldelim();
            if (m.outputTensorIds != null && m.outputTensorIds.length) {
                w.uint32(74).int32s(m.outputTensorIds);
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        GraphOpCreation.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.GraphOpCreation();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.opType = v;
                        else
                            delete m.opType;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.opName = v;
                        else
                            delete m.opName;
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.graphName = v;
                        else
                            delete m.graphName;
                        continue;
                    }
                case 4: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.graphId = v;
                        else
                            delete m.graphId;
                        continue;
                    }
                case 5: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.deviceName = v;
                        else
                            delete m.deviceName;
                        continue;
                    }
                case 6: {
                        if (u !== 2)
                            break;
                        if (!(m.inputNames && m.inputNames.length))
                            m.inputNames = [];
                        m.inputNames.push(r.stringVerify());
                        continue;
                    }
                case 7: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.numOutputs = v;
                        else
                            delete m.numOutputs;
                        continue;
                    }
                case 8: {
                        if (u !== 2)
                            break;
                        m.codeLocation = $root.tensorflow.CodeLocation.decode(r, r.size(), $undefined, q + 1, m.codeLocation);
                        continue;
                    }
                case 9: {
                        if (u === 2) {
                            if (!(m.outputTensorIds && m.outputTensorIds.length))
                                m.outputTensorIds = [];
                            r.int32s(m.outputTensorIds);
                            continue;
                        }
                        if (u !== 0)
                            break;
                        if (!(m.outputTensorIds && m.outputTensorIds.length))
                            m.outputTensorIds = [];
                        m.outputTensorIds.push(r.int32());
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return GraphOpCreation;
    })();

    tensorflow.DebuggedGraph = (function() {

        const DebuggedGraph = function (p) {
            this.instrumentedOps = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        DebuggedGraph.prototype.graphId = "";
        DebuggedGraph.prototype.graphName = "";
        DebuggedGraph.prototype.instrumentedOps = $util.emptyArray;
        DebuggedGraph.prototype.originalGraphDef = $util.newBuffer([]);
        DebuggedGraph.prototype.instrumentedGraphDef = $util.newBuffer([]);
        DebuggedGraph.prototype.outerContextId = "";

        DebuggedGraph.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.graphId != null && $Object.hasOwnProperty.call(m, "graphId") && m.graphId !== "")
                w.uint32(10).string(m.graphId);
            if (m.graphName != null && $Object.hasOwnProperty.call(m, "graphName") && m.graphName !== "")
                w.uint32(18).string(m.graphName);
            if (m.instrumentedOps != null && m.instrumentedOps.length) {
                for (var i = 0; i < m.instrumentedOps.length; ++i)
                    w.uint32(26).string(m.instrumentedOps[i]);
            }
            if (m.originalGraphDef != null && $Object.hasOwnProperty.call(m, "originalGraphDef") && m.originalGraphDef.length)
                w.uint32(34).bytes(m.originalGraphDef);
            if (m.instrumentedGraphDef != null && $Object.hasOwnProperty.call(m, "instrumentedGraphDef") && m.instrumentedGraphDef.length)
                w.uint32(42).bytes(m.instrumentedGraphDef);
            if (m.outerContextId != null && $Object.hasOwnProperty.call(m, "outerContextId") && m.outerContextId !== "")
                w.uint32(50).string(m.outerContextId);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        DebuggedGraph.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.DebuggedGraph();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.graphId = v;
                        else
                            delete m.graphId;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.graphName = v;
                        else
                            delete m.graphName;
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if (!(m.instrumentedOps && m.instrumentedOps.length))
                            m.instrumentedOps = [];
                        m.instrumentedOps.push(r.stringVerify());
                        continue;
                    }
                case 4: {
                        if (u !== 2)
                            break;
                        if ((v = r.bytes()).length)
                            m.originalGraphDef = v;
                        else
                            delete m.originalGraphDef;
                        continue;
                    }
                case 5: {
                        if (u !== 2)
                            break;
                        if ((v = r.bytes()).length)
                            m.instrumentedGraphDef = v;
                        else
                            delete m.instrumentedGraphDef;
                        continue;
                    }
                case 6: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.outerContextId = v;
                        else
                            delete m.outerContextId;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return DebuggedGraph;
    })();

    tensorflow.DebuggedDevice = (function() {

        const DebuggedDevice = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        DebuggedDevice.prototype.deviceName = "";
        DebuggedDevice.prototype.deviceId = 0;

        DebuggedDevice.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.deviceName != null && $Object.hasOwnProperty.call(m, "deviceName") && m.deviceName !== "")
                w.uint32(10).string(m.deviceName);
            if (m.deviceId != null && $Object.hasOwnProperty.call(m, "deviceId") && m.deviceId !== 0)
                w.uint32(16).int32(m.deviceId);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        DebuggedDevice.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.DebuggedDevice();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.deviceName = v;
                        else
                            delete m.deviceName;
                        continue;
                    }
                case 2: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.deviceId = v;
                        else
                            delete m.deviceId;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return DebuggedDevice;
    })();

    tensorflow.Execution = (function() {

        const Execution = function (p) {
            this.inputTensorIds = [];
            this.outputTensorIds = [];
            this.tensorProtos = [];
            this.outputTensorDeviceIds = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        Execution.prototype.opType = "";
        Execution.prototype.numOutputs = 0;
        Execution.prototype.graphId = "";
        Execution.prototype.inputTensorIds = $util.emptyArray;
        Execution.prototype.outputTensorIds = $util.emptyArray;
        Execution.prototype.tensorDebugMode = 0;
        Execution.prototype.tensorProtos = $util.emptyArray;
        Execution.prototype.codeLocation = null;
        Execution.prototype.outputTensorDeviceIds = $util.emptyArray;

        Execution.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.opType != null && $Object.hasOwnProperty.call(m, "opType") && m.opType !== "")
                w.uint32(10).string(m.opType);
            if (m.numOutputs != null && $Object.hasOwnProperty.call(m, "numOutputs") && m.numOutputs !== 0)
                w.uint32(16).int32(m.numOutputs);
            if (m.graphId != null && $Object.hasOwnProperty.call(m, "graphId") && m.graphId !== "")
                w.uint32(26).string(m.graphId);
            if (m.inputTensorIds != null && m.inputTensorIds.length) {
                w.uint32(34).int64s(m.inputTensorIds);
            }
            if (m.outputTensorIds != null && m.outputTensorIds.length) {
                w.uint32(42).int64s(m.outputTensorIds);
            }
            if (m.tensorDebugMode != null && $Object.hasOwnProperty.call(m, "tensorDebugMode") && m.tensorDebugMode !== 0)
                w.uint32(48).int32(m.tensorDebugMode);
            if (m.tensorProtos != null && m.tensorProtos.length) {
                for (var i = 0; i < m.tensorProtos.length; ++i)
                    $root.tensorflow.TensorProto.encode(m.tensorProtos[i], w.uint32(58).fork(), q + 1).ldelim();
            }
            if (m.codeLocation != null && $Object.hasOwnProperty.call(m, "codeLocation"))
                $root.tensorflow.CodeLocation.encode(m.codeLocation, w.uint32(66).fork(), q + 1).ldelim();
            if (m.outputTensorDeviceIds != null && m.outputTensorDeviceIds.length) {
                w.uint32(74).int32s(m.outputTensorDeviceIds);
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        Execution.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.Execution();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.opType = v;
                        else
                            delete m.opType;
                        continue;
                    }
                case 2: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.numOutputs = v;
                        else
                            delete m.numOutputs;
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.graphId = v;
                        else
                            delete m.graphId;
                        continue;
                    }
                case 4: {
                        if (u === 2) {
                            if (!(m.inputTensorIds && m.inputTensorIds.length))
                                m.inputTensorIds = [];
                            r.int64s(m.inputTensorIds);
                            continue;
                        }
                        if (u !== 0)
                            break;
                        if (!(m.inputTensorIds && m.inputTensorIds.length))
                            m.inputTensorIds = [];
                        m.inputTensorIds.push(r.int64());
                        continue;
                    }
                case 5: {
                        if (u === 2) {
                            if (!(m.outputTensorIds && m.outputTensorIds.length))
                                m.outputTensorIds = [];
                            r.int64s(m.outputTensorIds);
                            continue;
                        }
                        if (u !== 0)
                            break;
                        if (!(m.outputTensorIds && m.outputTensorIds.length))
                            m.outputTensorIds = [];
                        m.outputTensorIds.push(r.int64());
                        continue;
                    }
                case 6: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.tensorDebugMode = v;
                        else
                            delete m.tensorDebugMode;
                        continue;
                    }
                case 7: {
                        if (u !== 2)
                            break;
                        if (!(m.tensorProtos && m.tensorProtos.length))
                            m.tensorProtos = [];
                        m.tensorProtos.push($root.tensorflow.TensorProto.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 8: {
                        if (u !== 2)
                            break;
                        m.codeLocation = $root.tensorflow.CodeLocation.decode(r, r.size(), $undefined, q + 1, m.codeLocation);
                        continue;
                    }
                case 9: {
                        if (u === 2) {
                            if (!(m.outputTensorDeviceIds && m.outputTensorDeviceIds.length))
                                m.outputTensorDeviceIds = [];
                            r.int32s(m.outputTensorDeviceIds);
                            continue;
                        }
                        if (u !== 0)
                            break;
                        if (!(m.outputTensorDeviceIds && m.outputTensorDeviceIds.length))
                            m.outputTensorDeviceIds = [];
                        m.outputTensorDeviceIds.push(r.int32());
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return Execution;
    })();

    tensorflow.GraphExecutionTrace = (function() {

        const GraphExecutionTrace = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        GraphExecutionTrace.prototype.tfdbgContextId = "";
        GraphExecutionTrace.prototype.opName = "";
        GraphExecutionTrace.prototype.outputSlot = 0;
        GraphExecutionTrace.prototype.tensorDebugMode = 0;
        GraphExecutionTrace.prototype.tensorProto = null;
        GraphExecutionTrace.prototype.deviceName = "";

        GraphExecutionTrace.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.tfdbgContextId != null && $Object.hasOwnProperty.call(m, "tfdbgContextId") && m.tfdbgContextId !== "")
                w.uint32(10).string(m.tfdbgContextId);
            if (m.opName != null && $Object.hasOwnProperty.call(m, "opName") && m.opName !== "")
                w.uint32(18).string(m.opName);
            if (m.outputSlot != null && $Object.hasOwnProperty.call(m, "outputSlot") && m.outputSlot !== 0)
                w.uint32(24).int32(m.outputSlot);
            if (m.tensorDebugMode != null && $Object.hasOwnProperty.call(m, "tensorDebugMode") && m.tensorDebugMode !== 0)
                w.uint32(32).int32(m.tensorDebugMode);
            if (m.tensorProto != null && $Object.hasOwnProperty.call(m, "tensorProto"))
                $root.tensorflow.TensorProto.encode(m.tensorProto, w.uint32(42).fork(), q + 1).ldelim();
            if (m.deviceName != null && $Object.hasOwnProperty.call(m, "deviceName") && m.deviceName !== "")
                w.uint32(50).string(m.deviceName);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        GraphExecutionTrace.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.GraphExecutionTrace();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.tfdbgContextId = v;
                        else
                            delete m.tfdbgContextId;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.opName = v;
                        else
                            delete m.opName;
                        continue;
                    }
                case 3: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.outputSlot = v;
                        else
                            delete m.outputSlot;
                        continue;
                    }
                case 4: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.tensorDebugMode = v;
                        else
                            delete m.tensorDebugMode;
                        continue;
                    }
                case 5: {
                        if (u !== 2)
                            break;
                        m.tensorProto = $root.tensorflow.TensorProto.decode(r, r.size(), $undefined, q + 1, m.tensorProto);
                        continue;
                    }
                case 6: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.deviceName = v;
                        else
                            delete m.deviceName;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return GraphExecutionTrace;
    })();

    tensorflow.AttrValue = (function() {

        const AttrValue = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        AttrValue.prototype.list = null;
        AttrValue.prototype.s = null;
        AttrValue.prototype.i = null;
        AttrValue.prototype.f = null;
        AttrValue.prototype.b = null;
        AttrValue.prototype.type = null;
        AttrValue.prototype.shape = null;
        AttrValue.prototype.tensor = null;
        AttrValue.prototype.placeholder = null;
        AttrValue.prototype.func = null;

        let $oneOfFields;

        $Object.defineProperty(AttrValue.prototype, "value", {
            get: $util.oneOfGetter($oneOfFields = ["list", "s", "i", "f", "b", "type", "shape", "tensor", "placeholder", "func"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        AttrValue.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.list != null && $Object.hasOwnProperty.call(m, "list"))
                $root.tensorflow.AttrValue.ListValue.encode(m.list, w.uint32(10).fork(), q + 1).ldelim();
            if (m.s != null && $Object.hasOwnProperty.call(m, "s"))
                w.uint32(18).bytes(m.s);
            if (m.i != null && $Object.hasOwnProperty.call(m, "i"))
                w.uint32(24).int64(m.i);
            if (m.f != null && $Object.hasOwnProperty.call(m, "f"))
                w.uint32(37).float(m.f);
            if (m.b != null && $Object.hasOwnProperty.call(m, "b"))
                w.uint32(40).bool(m.b);
            if (m.type != null && $Object.hasOwnProperty.call(m, "type"))
                w.uint32(48).int32(m.type);
            if (m.shape != null && $Object.hasOwnProperty.call(m, "shape"))
                $root.tensorflow.TensorShapeProto.encode(m.shape, w.uint32(58).fork(), q + 1).ldelim();
            if (m.tensor != null && $Object.hasOwnProperty.call(m, "tensor"))
                $root.tensorflow.TensorProto.encode(m.tensor, w.uint32(66).fork(), q + 1).ldelim();
            if (m.placeholder != null && $Object.hasOwnProperty.call(m, "placeholder"))
                w.uint32(74).string(m.placeholder);
            if (m.func != null && $Object.hasOwnProperty.call(m, "func"))
                $root.tensorflow.NameAttrList.encode(m.func, w.uint32(82).fork(), q + 1).ldelim();
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        AttrValue.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.AttrValue();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        m.list = $root.tensorflow.AttrValue.ListValue.decode(r, r.size(), $undefined, q + 1, m.list);
                        m.value = "list";
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        m.s = r.bytes();
                        m.value = "s";
                        continue;
                    }
                case 3: {
                        if (u !== 0)
                            break;
                        m.i = r.int64();
                        m.value = "i";
                        continue;
                    }
                case 4: {
                        if (u !== 5)
                            break;
                        m.f = r.float();
                        m.value = "f";
                        continue;
                    }
                case 5: {
                        if (u !== 0)
                            break;
                        m.b = r.bool();
                        m.value = "b";
                        continue;
                    }
                case 6: {
                        if (u !== 0)
                            break;
                        m.type = r.int32();
                        m.value = "type";
                        continue;
                    }
                case 7: {
                        if (u !== 2)
                            break;
                        m.shape = $root.tensorflow.TensorShapeProto.decode(r, r.size(), $undefined, q + 1, m.shape);
                        m.value = "shape";
                        continue;
                    }
                case 8: {
                        if (u !== 2)
                            break;
                        m.tensor = $root.tensorflow.TensorProto.decode(r, r.size(), $undefined, q + 1, m.tensor);
                        m.value = "tensor";
                        continue;
                    }
                case 9: {
                        if (u !== 2)
                            break;
                        m.placeholder = r.stringVerify();
                        m.value = "placeholder";
                        continue;
                    }
                case 10: {
                        if (u !== 2)
                            break;
                        m.func = $root.tensorflow.NameAttrList.decode(r, r.size(), $undefined, q + 1, m.func);
                        m.value = "func";
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        AttrValue.ListValue = (function() {

            const ListValue = function (p) {
                this.s = [];
                this.i = [];
                this.f = [];
                this.b = [];
                this.type = [];
                this.shape = [];
                this.tensor = [];
                this.func = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ListValue.prototype.s = $util.emptyArray;
            ListValue.prototype.i = $util.emptyArray;
            ListValue.prototype.f = $util.emptyArray;
            ListValue.prototype.b = $util.emptyArray;
            ListValue.prototype.type = $util.emptyArray;
            ListValue.prototype.shape = $util.emptyArray;
            ListValue.prototype.tensor = $util.emptyArray;
            ListValue.prototype.func = $util.emptyArray;

            ListValue.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.s != null && m.s.length) {
                    for (var i = 0; i < m.s.length; ++i)
                        w.uint32(18).bytes(m.s[i]);
                }
                if (m.i != null && m.i.length) {
                    w.uint32(26).int64s(m.i);
                }
                if (m.f != null && m.f.length) {
                    w.uint32(34).floats(m.f);
                }
                if (m.b != null && m.b.length) {
                    w.uint32(42).bools(m.b);
                }
                if (m.type != null && m.type.length) {
                    w.uint32(50).int32s(m.type);
                }
                if (m.shape != null && m.shape.length) {
                    for (var i = 0; i < m.shape.length; ++i)
                        $root.tensorflow.TensorShapeProto.encode(m.shape[i], w.uint32(58).fork(), q + 1).ldelim();
                }
                if (m.tensor != null && m.tensor.length) {
                    for (var i = 0; i < m.tensor.length; ++i)
                        $root.tensorflow.TensorProto.encode(m.tensor[i], w.uint32(66).fork(), q + 1).ldelim();
                }
                if (m.func != null && m.func.length) {
                    for (var i = 0; i < m.func.length; ++i)
                        $root.tensorflow.NameAttrList.encode(m.func[i], w.uint32(74).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ListValue.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorflow.AttrValue.ListValue();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 2: {
                            if (u !== 2)
                                break;
                            if (!(m.s && m.s.length))
                                m.s = [];
                            m.s.push(r.bytes());
                            continue;
                        }
                    case 3: {
                            if (u === 2) {
                                if (!(m.i && m.i.length))
                                    m.i = [];
                                r.int64s(m.i);
                                continue;
                            }
                            if (u !== 0)
                                break;
                            if (!(m.i && m.i.length))
                                m.i = [];
                            m.i.push(r.int64());
                            continue;
                        }
                    case 4: {
                            if (u === 2) {
                                if (!(m.f && m.f.length))
                                    m.f = [];
                                r.floats(m.f);
                                continue;
                            }
                            if (u !== 5)
                                break;
                            if (!(m.f && m.f.length))
                                m.f = [];
                            m.f.push(r.float());
                            continue;
                        }
                    case 5: {
                            if (u === 2) {
                                if (!(m.b && m.b.length))
                                    m.b = [];
                                r.bools(m.b);
                                continue;
                            }
                            if (u !== 0)
                                break;
                            if (!(m.b && m.b.length))
                                m.b = [];
                            m.b.push(r.bool());
                            continue;
                        }
                    case 6: {
                            if (u === 2) {
                                if (!(m.type && m.type.length))
                                    m.type = [];
                                r.int32s(m.type);
                                continue;
                            }
                            if (u !== 0)
                                break;
                            if (!(m.type && m.type.length))
                                m.type = [];
                            m.type.push(r.int32());
                            continue;
                        }
                    case 7: {
                            if (u !== 2)
                                break;
                            if (!(m.shape && m.shape.length))
                                m.shape = [];
                            m.shape.push($root.tensorflow.TensorShapeProto.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 8: {
                            if (u !== 2)
                                break;
                            if (!(m.tensor && m.tensor.length))
                                m.tensor = [];
                            m.tensor.push($root.tensorflow.TensorProto.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 9: {
                            if (u !== 2)
                                break;
                            if (!(m.func && m.func.length))
                                m.func = [];
                            m.func.push($root.tensorflow.NameAttrList.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ListValue;
        })();

        return AttrValue;
    })();

    tensorflow.NameAttrList = (function() {

        const NameAttrList = function (p) {
            this.attr = {};
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        NameAttrList.prototype.name = "";
        NameAttrList.prototype.attr = $util.emptyObject;

        NameAttrList.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                w.uint32(10).string(m.name);
            if (m.attr != null && $Object.hasOwnProperty.call(m, "attr")) {
                for (var ks = $Object.keys(m.attr), i = 0; i < ks.length; ++i) {
                    w.uint32(18).fork().uint32(10).string(ks[i]);
                    $root.tensorflow.AttrValue.encode(m.attr[ks[i]], w.uint32(18).fork(), q + 1).ldelim().ldelim();
                }
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        NameAttrList.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, k, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.NameAttrList();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.name = v;
                        else
                            delete m.name;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if (m.attr === $util.emptyObject)
                            m.attr = {};
                        var c2 = r.size() + r.pos;
                        if (c2 > r.len)
                            throw $RangeError("index out of range");
                        r.len = c2;
                        k = "";
                        v = null;
                        while (r.pos < c2) {
                            var t2 = r.tag();
                            u = t2 & 7;
                            switch (t2 >>>= 3) {
                            case 1:
                                if (u !== 2)
                                    break;
                                k = r.stringVerify();
                                continue;
                            case 2:
                                if (u !== 2)
                                    break;
                                v = $root.tensorflow.AttrValue.decode(r, r.size(), $undefined, q + 1, v);
                                continue;
                            }
                            r.skipType(u, q, t2);
                        }
                        if (r.pos !== c2)
                            throw $RangeError("index out of range");
                        r.len = c;
                        if (k === "__proto__")
                            $util.makeProp(m.attr, k);
                        m.attr[k] = v || new $root.tensorflow.AttrValue();
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return NameAttrList;
    })();

    tensorflow.FullTypeId = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "TFT_UNSET"] = 0;
        values[valuesById[1] = "TFT_VAR"] = 1;
        values[valuesById[2] = "TFT_ANY"] = 2;
        values[valuesById[3] = "TFT_PRODUCT"] = 3;
        values[valuesById[4] = "TFT_NAMED"] = 4;
        values[valuesById[20] = "TFT_FOR_EACH"] = 20;
        values[valuesById[100] = "TFT_CALLABLE"] = 100;
        values[valuesById[200] = "TFT_BOOL"] = 200;
        values[valuesById[201] = "TFT_UINT8"] = 201;
        values[valuesById[202] = "TFT_UINT16"] = 202;
        values[valuesById[203] = "TFT_UINT32"] = 203;
        values[valuesById[204] = "TFT_UINT64"] = 204;
        values[valuesById[205] = "TFT_INT8"] = 205;
        values[valuesById[206] = "TFT_INT16"] = 206;
        values[valuesById[207] = "TFT_INT32"] = 207;
        values[valuesById[208] = "TFT_INT64"] = 208;
        values[valuesById[209] = "TFT_HALF"] = 209;
        values[valuesById[210] = "TFT_FLOAT"] = 210;
        values[valuesById[211] = "TFT_DOUBLE"] = 211;
        values[valuesById[212] = "TFT_COMPLEX64"] = 212;
        values[valuesById[213] = "TFT_COMPLEX128"] = 213;
        values[valuesById[214] = "TFT_STRING"] = 214;
        values[valuesById[215] = "TFT_BFLOAT16"] = 215;
        values[valuesById[1000] = "TFT_TENSOR"] = 1000;
        values[valuesById[1001] = "TFT_ARRAY"] = 1001;
        values[valuesById[1002] = "TFT_OPTIONAL"] = 1002;
        values[valuesById[1003] = "TFT_LITERAL"] = 1003;
        values[valuesById[1004] = "TFT_ENCODED"] = 1004;
        values[valuesById[1005] = "TFT_SHAPE_TENSOR"] = 1005;
        values[valuesById[10102] = "TFT_DATASET"] = 10102;
        values[valuesById[10103] = "TFT_RAGGED"] = 10103;
        values[valuesById[10104] = "TFT_ITERATOR"] = 10104;
        values[valuesById[10202] = "TFT_MUTEX_LOCK"] = 10202;
        values[valuesById[10203] = "TFT_LEGACY_VARIANT"] = 10203;
        return values;
    })();

    tensorflow.FullTypeDef = (function() {

        const FullTypeDef = function (p) {
            this.args = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        FullTypeDef.prototype.typeId = 0;
        FullTypeDef.prototype.args = $util.emptyArray;
        FullTypeDef.prototype.s = null;
        FullTypeDef.prototype.i = null;

        let $oneOfFields;

        $Object.defineProperty(FullTypeDef.prototype, "attr", {
            get: $util.oneOfGetter($oneOfFields = ["s", "i"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        FullTypeDef.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.typeId != null && $Object.hasOwnProperty.call(m, "typeId") && m.typeId !== 0)
                w.uint32(8).int32(m.typeId);
            if (m.args != null && m.args.length) {
                for (var i = 0; i < m.args.length; ++i)
                    $root.tensorflow.FullTypeDef.encode(m.args[i], w.uint32(18).fork(), q + 1).ldelim();
            }
            if (m.s != null && $Object.hasOwnProperty.call(m, "s"))
                w.uint32(26).string(m.s);
            if (m.i != null && $Object.hasOwnProperty.call(m, "i"))
                w.uint32(32).int64(m.i);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        FullTypeDef.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.FullTypeDef();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.typeId = v;
                        else
                            delete m.typeId;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if (!(m.args && m.args.length))
                            m.args = [];
                        m.args.push($root.tensorflow.FullTypeDef.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        m.s = r.stringVerify();
                        m.attr = "s";
                        continue;
                    }
                case 4: {
                        if (u !== 0)
                            break;
                        m.i = r.int64();
                        m.attr = "i";
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return FullTypeDef;
    })();

    tensorflow.NodeDef = (function() {

        const NodeDef = function (p) {
            this.input = [];
            this.attr = {};
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        NodeDef.prototype.name = "";
        NodeDef.prototype.op = "";
        NodeDef.prototype.input = $util.emptyArray;
        NodeDef.prototype.device = "";
        NodeDef.prototype.attr = $util.emptyObject;
        NodeDef.prototype.experimentalDebugInfo = null;
        NodeDef.prototype.experimentalType = null;

        NodeDef.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                w.uint32(10).string(m.name);
            if (m.op != null && $Object.hasOwnProperty.call(m, "op") && m.op !== "")
                w.uint32(18).string(m.op);
            if (m.input != null && m.input.length) {
                for (var i = 0; i < m.input.length; ++i)
                    w.uint32(26).string(m.input[i]);
            }
            if (m.device != null && $Object.hasOwnProperty.call(m, "device") && m.device !== "")
                w.uint32(34).string(m.device);
            if (m.attr != null && $Object.hasOwnProperty.call(m, "attr")) {
                for (var ks = $Object.keys(m.attr), i = 0; i < ks.length; ++i) {
                    w.uint32(42).fork().uint32(10).string(ks[i]);
                    $root.tensorflow.AttrValue.encode(m.attr[ks[i]], w.uint32(18).fork(), q + 1).ldelim().ldelim();
                }
            }
            if (m.experimentalDebugInfo != null && $Object.hasOwnProperty.call(m, "experimentalDebugInfo"))
                $root.tensorflow.NodeDef.ExperimentalDebugInfo.encode(m.experimentalDebugInfo, w.uint32(50).fork(), q + 1).ldelim();
            if (m.experimentalType != null && $Object.hasOwnProperty.call(m, "experimentalType"))
                $root.tensorflow.FullTypeDef.encode(m.experimentalType, w.uint32(58).fork(), q + 1).ldelim();
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        NodeDef.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, k, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.NodeDef();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.name = v;
                        else
                            delete m.name;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.op = v;
                        else
                            delete m.op;
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if (!(m.input && m.input.length))
                            m.input = [];
                        m.input.push(r.stringVerify());
                        continue;
                    }
                case 4: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.device = v;
                        else
                            delete m.device;
                        continue;
                    }
                case 5: {
                        if (u !== 2)
                            break;
                        if (m.attr === $util.emptyObject)
                            m.attr = {};
                        var c2 = r.size() + r.pos;
                        if (c2 > r.len)
                            throw $RangeError("index out of range");
                        r.len = c2;
                        k = "";
                        v = null;
                        while (r.pos < c2) {
                            var t2 = r.tag();
                            u = t2 & 7;
                            switch (t2 >>>= 3) {
                            case 1:
                                if (u !== 2)
                                    break;
                                k = r.stringVerify();
                                continue;
                            case 2:
                                if (u !== 2)
                                    break;
                                v = $root.tensorflow.AttrValue.decode(r, r.size(), $undefined, q + 1, v);
                                continue;
                            }
                            r.skipType(u, q, t2);
                        }
                        if (r.pos !== c2)
                            throw $RangeError("index out of range");
                        r.len = c;
                        if (k === "__proto__")
                            $util.makeProp(m.attr, k);
                        m.attr[k] = v || new $root.tensorflow.AttrValue();
                        continue;
                    }
                case 6: {
                        if (u !== 2)
                            break;
                        m.experimentalDebugInfo = $root.tensorflow.NodeDef.ExperimentalDebugInfo.decode(r, r.size(), $undefined, q + 1, m.experimentalDebugInfo);
                        continue;
                    }
                case 7: {
                        if (u !== 2)
                            break;
                        m.experimentalType = $root.tensorflow.FullTypeDef.decode(r, r.size(), $undefined, q + 1, m.experimentalType);
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        NodeDef.ExperimentalDebugInfo = (function() {

            const ExperimentalDebugInfo = function (p) {
                this.originalNodeNames = [];
                this.originalFuncNames = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ExperimentalDebugInfo.prototype.originalNodeNames = $util.emptyArray;
            ExperimentalDebugInfo.prototype.originalFuncNames = $util.emptyArray;

            ExperimentalDebugInfo.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.originalNodeNames != null && m.originalNodeNames.length) {
                    for (var i = 0; i < m.originalNodeNames.length; ++i)
                        w.uint32(10).string(m.originalNodeNames[i]);
                }
                if (m.originalFuncNames != null && m.originalFuncNames.length) {
                    for (var i = 0; i < m.originalFuncNames.length; ++i)
                        w.uint32(18).string(m.originalFuncNames[i]);
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ExperimentalDebugInfo.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorflow.NodeDef.ExperimentalDebugInfo();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.originalNodeNames && m.originalNodeNames.length))
                                m.originalNodeNames = [];
                            m.originalNodeNames.push(r.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if (!(m.originalFuncNames && m.originalFuncNames.length))
                                m.originalFuncNames = [];
                            m.originalFuncNames.push(r.stringVerify());
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ExperimentalDebugInfo;
        })();

        return NodeDef;
    })();

    tensorflow.OpDef = (function() {

        const OpDef = function (p) {
            this.inputArg = [];
            this.outputArg = [];
            this.attr = [];
            this.controlOutput = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        OpDef.prototype.name = "";
        OpDef.prototype.inputArg = $util.emptyArray;
        OpDef.prototype.outputArg = $util.emptyArray;
        OpDef.prototype.attr = $util.emptyArray;
        OpDef.prototype.summary = "";
        OpDef.prototype.description = "";
        OpDef.prototype.deprecation = null;
        OpDef.prototype.isAggregate = false;
        OpDef.prototype.isStateful = false;
        OpDef.prototype.isCommutative = false;
        OpDef.prototype.allowsUninitializedInput = false;
        OpDef.prototype.controlOutput = $util.emptyArray;
        OpDef.prototype.isDistributedCommunication = false;

        OpDef.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                w.uint32(10).string(m.name);
            if (m.inputArg != null && m.inputArg.length) {
                for (var i = 0; i < m.inputArg.length; ++i)
                    $root.tensorflow.OpDef.ArgDef.encode(m.inputArg[i], w.uint32(18).fork(), q + 1).ldelim();
            }
            if (m.outputArg != null && m.outputArg.length) {
                for (var i = 0; i < m.outputArg.length; ++i)
                    $root.tensorflow.OpDef.ArgDef.encode(m.outputArg[i], w.uint32(26).fork(), q + 1).ldelim();
            }
            if (m.attr != null && m.attr.length) {
                for (var i = 0; i < m.attr.length; ++i)
                    $root.tensorflow.OpDef.AttrDef.encode(m.attr[i], w.uint32(34).fork(), q + 1).ldelim();
            }
            if (m.summary != null && $Object.hasOwnProperty.call(m, "summary") && m.summary !== "")
                w.uint32(42).string(m.summary);
            if (m.description != null && $Object.hasOwnProperty.call(m, "description") && m.description !== "")
                w.uint32(50).string(m.description);
            if (m.deprecation != null && $Object.hasOwnProperty.call(m, "deprecation"))
                $root.tensorflow.OpDeprecation.encode(m.deprecation, w.uint32(66).fork(), q + 1).ldelim();
            if (m.isAggregate != null && $Object.hasOwnProperty.call(m, "isAggregate") && m.isAggregate !== false)
                w.uint32(128).bool(m.isAggregate);
            if (m.isStateful != null && $Object.hasOwnProperty.call(m, "isStateful") && m.isStateful !== false)
                w.uint32(136).bool(m.isStateful);
            if (m.isCommutative != null && $Object.hasOwnProperty.call(m, "isCommutative") && m.isCommutative !== false)
                w.uint32(144).bool(m.isCommutative);
            if (m.allowsUninitializedInput != null && $Object.hasOwnProperty.call(m, "allowsUninitializedInput") && m.allowsUninitializedInput !== false)
                w.uint32(152).bool(m.allowsUninitializedInput);
            if (m.controlOutput != null && m.controlOutput.length) {
                for (var i = 0; i < m.controlOutput.length; ++i)
                    w.uint32(162).string(m.controlOutput[i]);
            }
            if (m.isDistributedCommunication != null && $Object.hasOwnProperty.call(m, "isDistributedCommunication") && m.isDistributedCommunication !== false)
                w.uint32(168).bool(m.isDistributedCommunication);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        OpDef.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.OpDef();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.name = v;
                        else
                            delete m.name;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if (!(m.inputArg && m.inputArg.length))
                            m.inputArg = [];
                        m.inputArg.push($root.tensorflow.OpDef.ArgDef.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if (!(m.outputArg && m.outputArg.length))
                            m.outputArg = [];
                        m.outputArg.push($root.tensorflow.OpDef.ArgDef.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 4: {
                        if (u !== 2)
                            break;
                        if (!(m.attr && m.attr.length))
                            m.attr = [];
                        m.attr.push($root.tensorflow.OpDef.AttrDef.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 5: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.summary = v;
                        else
                            delete m.summary;
                        continue;
                    }
                case 6: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.description = v;
                        else
                            delete m.description;
                        continue;
                    }
                case 8: {
                        if (u !== 2)
                            break;
                        m.deprecation = $root.tensorflow.OpDeprecation.decode(r, r.size(), $undefined, q + 1, m.deprecation);
                        continue;
                    }
                case 16: {
                        if (u !== 0)
                            break;
                        if (v = r.bool())
                            m.isAggregate = v;
                        else
                            delete m.isAggregate;
                        continue;
                    }
                case 17: {
                        if (u !== 0)
                            break;
                        if (v = r.bool())
                            m.isStateful = v;
                        else
                            delete m.isStateful;
                        continue;
                    }
                case 18: {
                        if (u !== 0)
                            break;
                        if (v = r.bool())
                            m.isCommutative = v;
                        else
                            delete m.isCommutative;
                        continue;
                    }
                case 19: {
                        if (u !== 0)
                            break;
                        if (v = r.bool())
                            m.allowsUninitializedInput = v;
                        else
                            delete m.allowsUninitializedInput;
                        continue;
                    }
                case 20: {
                        if (u !== 2)
                            break;
                        if (!(m.controlOutput && m.controlOutput.length))
                            m.controlOutput = [];
                        m.controlOutput.push(r.stringVerify());
                        continue;
                    }
                case 21: {
                        if (u !== 0)
                            break;
                        if (v = r.bool())
                            m.isDistributedCommunication = v;
                        else
                            delete m.isDistributedCommunication;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        OpDef.ArgDef = (function() {

            const ArgDef = function (p) {
                this.handleData = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ArgDef.prototype.name = "";
            ArgDef.prototype.description = "";
            ArgDef.prototype.type = 0;
            ArgDef.prototype.typeAttr = "";
            ArgDef.prototype.numberAttr = "";
            ArgDef.prototype.typeListAttr = "";
            ArgDef.prototype.handleData = $util.emptyArray;
            ArgDef.prototype.isRef = false;
            ArgDef.prototype.experimentalFullType = null;

            ArgDef.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                    w.uint32(10).string(m.name);
                if (m.description != null && $Object.hasOwnProperty.call(m, "description") && m.description !== "")
                    w.uint32(18).string(m.description);
                if (m.type != null && $Object.hasOwnProperty.call(m, "type") && m.type !== 0)
                    w.uint32(24).int32(m.type);
                if (m.typeAttr != null && $Object.hasOwnProperty.call(m, "typeAttr") && m.typeAttr !== "")
                    w.uint32(34).string(m.typeAttr);
                if (m.numberAttr != null && $Object.hasOwnProperty.call(m, "numberAttr") && m.numberAttr !== "")
                    w.uint32(42).string(m.numberAttr);
                if (m.typeListAttr != null && $Object.hasOwnProperty.call(m, "typeListAttr") && m.typeListAttr !== "")
                    w.uint32(50).string(m.typeListAttr);
                if (m.handleData != null && m.handleData.length) {
                    for (var i = 0; i < m.handleData.length; ++i)
                        $root.tensorflow.ResourceHandleProto.DtypeAndShape.encode(m.handleData[i], w.uint32(58).fork(), q + 1).ldelim();
                }
                if (m.isRef != null && $Object.hasOwnProperty.call(m, "isRef") && m.isRef !== false)
                    w.uint32(128).bool(m.isRef);
                if (m.experimentalFullType != null && $Object.hasOwnProperty.call(m, "experimentalFullType"))
                    $root.tensorflow.FullTypeDef.encode(m.experimentalFullType, w.uint32(138).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ArgDef.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorflow.OpDef.ArgDef();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.name = v;
                            else
                                delete m.name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.description = v;
                            else
                                delete m.description;
                            continue;
                        }
                    case 3: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.type = v;
                            else
                                delete m.type;
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.typeAttr = v;
                            else
                                delete m.typeAttr;
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.numberAttr = v;
                            else
                                delete m.numberAttr;
                            continue;
                        }
                    case 6: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.typeListAttr = v;
                            else
                                delete m.typeListAttr;
                            continue;
                        }
                    case 7: {
                            if (u !== 2)
                                break;
                            if (!(m.handleData && m.handleData.length))
                                m.handleData = [];
                            m.handleData.push($root.tensorflow.ResourceHandleProto.DtypeAndShape.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 16: {
                            if (u !== 0)
                                break;
                            if (v = r.bool())
                                m.isRef = v;
                            else
                                delete m.isRef;
                            continue;
                        }
                    case 17: {
                            if (u !== 2)
                                break;
                            m.experimentalFullType = $root.tensorflow.FullTypeDef.decode(r, r.size(), $undefined, q + 1, m.experimentalFullType);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ArgDef;
        })();

        OpDef.AttrDef = (function() {

            const AttrDef = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            AttrDef.prototype.name = "";
            AttrDef.prototype.type = "";
            AttrDef.prototype.defaultValue = null;
            AttrDef.prototype.description = "";
            AttrDef.prototype.hasMinimum = false;
            AttrDef.prototype.minimum = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            AttrDef.prototype.allowedValues = null;

            AttrDef.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                    w.uint32(10).string(m.name);
                if (m.type != null && $Object.hasOwnProperty.call(m, "type") && m.type !== "")
                    w.uint32(18).string(m.type);
                if (m.defaultValue != null && $Object.hasOwnProperty.call(m, "defaultValue"))
                    $root.tensorflow.AttrValue.encode(m.defaultValue, w.uint32(26).fork(), q + 1).ldelim();
                if (m.description != null && $Object.hasOwnProperty.call(m, "description") && m.description !== "")
                    w.uint32(34).string(m.description);
                if (m.hasMinimum != null && $Object.hasOwnProperty.call(m, "hasMinimum") && m.hasMinimum !== false)
                    w.uint32(40).bool(m.hasMinimum);
                if (m.minimum != null && $Object.hasOwnProperty.call(m, "minimum") && (typeof m.minimum === "object" ? m.minimum.low || m.minimum.high : m.minimum !== 0))
                    w.uint32(48).int64(m.minimum);
                if (m.allowedValues != null && $Object.hasOwnProperty.call(m, "allowedValues"))
                    $root.tensorflow.AttrValue.encode(m.allowedValues, w.uint32(58).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            AttrDef.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorflow.OpDef.AttrDef();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.name = v;
                            else
                                delete m.name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.type = v;
                            else
                                delete m.type;
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.defaultValue = $root.tensorflow.AttrValue.decode(r, r.size(), $undefined, q + 1, m.defaultValue);
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.description = v;
                            else
                                delete m.description;
                            continue;
                        }
                    case 5: {
                            if (u !== 0)
                                break;
                            if (v = r.bool())
                                m.hasMinimum = v;
                            else
                                delete m.hasMinimum;
                            continue;
                        }
                    case 6: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.minimum = v;
                            else
                                delete m.minimum;
                            continue;
                        }
                    case 7: {
                            if (u !== 2)
                                break;
                            m.allowedValues = $root.tensorflow.AttrValue.decode(r, r.size(), $undefined, q + 1, m.allowedValues);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return AttrDef;
        })();

        return OpDef;
    })();

    tensorflow.OpDeprecation = (function() {

        const OpDeprecation = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        OpDeprecation.prototype.version = 0;
        OpDeprecation.prototype.explanation = "";

        OpDeprecation.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.version != null && $Object.hasOwnProperty.call(m, "version") && m.version !== 0)
                w.uint32(8).int32(m.version);
            if (m.explanation != null && $Object.hasOwnProperty.call(m, "explanation") && m.explanation !== "")
                w.uint32(18).string(m.explanation);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        OpDeprecation.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.OpDeprecation();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.version = v;
                        else
                            delete m.version;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.explanation = v;
                        else
                            delete m.explanation;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return OpDeprecation;
    })();

    tensorflow.FunctionDefLibrary = (function() {

        const FunctionDefLibrary = function (p) {
            this["function"] = [];
            this.gradient = [];
            this.registeredGradients = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        FunctionDefLibrary.prototype["function"] = $util.emptyArray;
        FunctionDefLibrary.prototype.gradient = $util.emptyArray;
        FunctionDefLibrary.prototype.registeredGradients = $util.emptyArray;

        FunctionDefLibrary.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m["function"] != null && m["function"].length) {
                for (var i = 0; i < m["function"].length; ++i)
                    $root.tensorflow.FunctionDef.encode(m["function"][i], w.uint32(10).fork(), q + 1).ldelim();
            }
            if (m.gradient != null && m.gradient.length) {
                for (var i = 0; i < m.gradient.length; ++i)
                    $root.tensorflow.GradientDef.encode(m.gradient[i], w.uint32(18).fork(), q + 1).ldelim();
            }
            if (m.registeredGradients != null && m.registeredGradients.length) {
                for (var i = 0; i < m.registeredGradients.length; ++i)
                    $root.tensorflow.RegisteredGradient.encode(m.registeredGradients[i], w.uint32(26).fork(), q + 1).ldelim();
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        FunctionDefLibrary.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.FunctionDefLibrary();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if (!(m["function"] && m["function"].length))
                            m["function"] = [];
                        m["function"].push($root.tensorflow.FunctionDef.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if (!(m.gradient && m.gradient.length))
                            m.gradient = [];
                        m.gradient.push($root.tensorflow.GradientDef.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if (!(m.registeredGradients && m.registeredGradients.length))
                            m.registeredGradients = [];
                        m.registeredGradients.push($root.tensorflow.RegisteredGradient.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return FunctionDefLibrary;
    })();

    tensorflow.FunctionDef = (function() {

        const FunctionDef = function (p) {
            this.nodeDef = [];
            this.ret = {};
            this.attr = {};
            this.controlRet = {};
            this.argAttr = {};
            this.resourceArgUniqueId = {};
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        FunctionDef.prototype.signature = null;
        FunctionDef.prototype.nodeDef = $util.emptyArray;
        FunctionDef.prototype.ret = $util.emptyObject;
        FunctionDef.prototype.attr = $util.emptyObject;
        FunctionDef.prototype.controlRet = $util.emptyObject;
        FunctionDef.prototype.argAttr = $util.emptyObject;
        FunctionDef.prototype.resourceArgUniqueId = $util.emptyObject;

        FunctionDef.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.signature != null && $Object.hasOwnProperty.call(m, "signature"))
                $root.tensorflow.OpDef.encode(m.signature, w.uint32(10).fork(), q + 1).ldelim();
            if (m.nodeDef != null && m.nodeDef.length) {
                for (var i = 0; i < m.nodeDef.length; ++i)
                    $root.tensorflow.NodeDef.encode(m.nodeDef[i], w.uint32(26).fork(), q + 1).ldelim();
            }
            if (m.ret != null && $Object.hasOwnProperty.call(m, "ret")) {
                for (var ks = $Object.keys(m.ret), i = 0; i < ks.length; ++i) {
                    w.uint32(34).fork().uint32(10).string(ks[i]).uint32(18).string(m.ret[ks[i]]).ldelim();
                }
            }
            if (m.attr != null && $Object.hasOwnProperty.call(m, "attr")) {
                for (var ks = $Object.keys(m.attr), i = 0; i < ks.length; ++i) {
                    w.uint32(42).fork().uint32(10).string(ks[i]);
                    $root.tensorflow.AttrValue.encode(m.attr[ks[i]], w.uint32(18).fork(), q + 1).ldelim().ldelim();
                }
            }
            if (m.controlRet != null && $Object.hasOwnProperty.call(m, "controlRet")) {
                for (var ks = $Object.keys(m.controlRet), i = 0; i < ks.length; ++i) {
                    w.uint32(50).fork().uint32(10).string(ks[i]).uint32(18).string(m.controlRet[ks[i]]).ldelim();
                }
            }
            if (m.argAttr != null && $Object.hasOwnProperty.call(m, "argAttr")) {
                for (var ks = $Object.keys(m.argAttr), i = 0; i < ks.length; ++i) {
                    w.uint32(58).fork().uint32(8).uint32(ks[i]);
                    $root.tensorflow.FunctionDef.ArgAttrs.encode(m.argAttr[ks[i]], w.uint32(18).fork(), q + 1).ldelim().ldelim();
                }
            }
            if (m.resourceArgUniqueId != null && $Object.hasOwnProperty.call(m, "resourceArgUniqueId")) {
                for (var ks = $Object.keys(m.resourceArgUniqueId), i = 0; i < ks.length; ++i) {
                    w.uint32(66).fork().uint32(8).uint32(ks[i]).uint32(16).uint32(m.resourceArgUniqueId[ks[i]]).ldelim();
                }
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        FunctionDef.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, k, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.FunctionDef();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        m.signature = $root.tensorflow.OpDef.decode(r, r.size(), $undefined, q + 1, m.signature);
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if (!(m.nodeDef && m.nodeDef.length))
                            m.nodeDef = [];
                        m.nodeDef.push($root.tensorflow.NodeDef.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 4: {
                        if (u !== 2)
                            break;
                        if (m.ret === $util.emptyObject)
                            m.ret = {};
                        var c2 = r.size() + r.pos;
                        if (c2 > r.len)
                            throw $RangeError("index out of range");
                        r.len = c2;
                        k = "";
                        v = "";
                        while (r.pos < c2) {
                            var t2 = r.tag();
                            u = t2 & 7;
                            switch (t2 >>>= 3) {
                            case 1:
                                if (u !== 2)
                                    break;
                                k = r.stringVerify();
                                continue;
                            case 2:
                                if (u !== 2)
                                    break;
                                v = r.stringVerify();
                                continue;
                            }
                            r.skipType(u, q, t2);
                        }
                        if (r.pos !== c2)
                            throw $RangeError("index out of range");
                        r.len = c;
                        if (k === "__proto__")
                            $util.makeProp(m.ret, k);
                        m.ret[k] = v;
                        continue;
                    }
                case 5: {
                        if (u !== 2)
                            break;
                        if (m.attr === $util.emptyObject)
                            m.attr = {};
                        var c2 = r.size() + r.pos;
                        if (c2 > r.len)
                            throw $RangeError("index out of range");
                        r.len = c2;
                        k = "";
                        v = null;
                        while (r.pos < c2) {
                            var t2 = r.tag();
                            u = t2 & 7;
                            switch (t2 >>>= 3) {
                            case 1:
                                if (u !== 2)
                                    break;
                                k = r.stringVerify();
                                continue;
                            case 2:
                                if (u !== 2)
                                    break;
                                v = $root.tensorflow.AttrValue.decode(r, r.size(), $undefined, q + 1, v);
                                continue;
                            }
                            r.skipType(u, q, t2);
                        }
                        if (r.pos !== c2)
                            throw $RangeError("index out of range");
                        r.len = c;
                        if (k === "__proto__")
                            $util.makeProp(m.attr, k);
                        m.attr[k] = v || new $root.tensorflow.AttrValue();
                        continue;
                    }
                case 6: {
                        if (u !== 2)
                            break;
                        if (m.controlRet === $util.emptyObject)
                            m.controlRet = {};
                        var c2 = r.size() + r.pos;
                        if (c2 > r.len)
                            throw $RangeError("index out of range");
                        r.len = c2;
                        k = "";
                        v = "";
                        while (r.pos < c2) {
                            var t2 = r.tag();
                            u = t2 & 7;
                            switch (t2 >>>= 3) {
                            case 1:
                                if (u !== 2)
                                    break;
                                k = r.stringVerify();
                                continue;
                            case 2:
                                if (u !== 2)
                                    break;
                                v = r.stringVerify();
                                continue;
                            }
                            r.skipType(u, q, t2);
                        }
                        if (r.pos !== c2)
                            throw $RangeError("index out of range");
                        r.len = c;
                        if (k === "__proto__")
                            $util.makeProp(m.controlRet, k);
                        m.controlRet[k] = v;
                        continue;
                    }
                case 7: {
                        if (u !== 2)
                            break;
                        if (m.argAttr === $util.emptyObject)
                            m.argAttr = {};
                        var c2 = r.size() + r.pos;
                        if (c2 > r.len)
                            throw $RangeError("index out of range");
                        r.len = c2;
                        k = 0;
                        v = null;
                        while (r.pos < c2) {
                            var t2 = r.tag();
                            u = t2 & 7;
                            switch (t2 >>>= 3) {
                            case 1:
                                if (u !== 0)
                                    break;
                                k = r.uint32();
                                continue;
                            case 2:
                                if (u !== 2)
                                    break;
                                v = $root.tensorflow.FunctionDef.ArgAttrs.decode(r, r.size(), $undefined, q + 1, v);
                                continue;
                            }
                            r.skipType(u, q, t2);
                        }
                        if (r.pos !== c2)
                            throw $RangeError("index out of range");
                        r.len = c;
                        m.argAttr[k] = v || new $root.tensorflow.FunctionDef.ArgAttrs();
                        continue;
                    }
                case 8: {
                        if (u !== 2)
                            break;
                        if (m.resourceArgUniqueId === $util.emptyObject)
                            m.resourceArgUniqueId = {};
                        var c2 = r.size() + r.pos;
                        if (c2 > r.len)
                            throw $RangeError("index out of range");
                        r.len = c2;
                        k = 0;
                        v = 0;
                        while (r.pos < c2) {
                            var t2 = r.tag();
                            u = t2 & 7;
                            switch (t2 >>>= 3) {
                            case 1:
                                if (u !== 0)
                                    break;
                                k = r.uint32();
                                continue;
                            case 2:
                                if (u !== 0)
                                    break;
                                v = r.uint32();
                                continue;
                            }
                            r.skipType(u, q, t2);
                        }
                        if (r.pos !== c2)
                            throw $RangeError("index out of range");
                        r.len = c;
                        m.resourceArgUniqueId[k] = v;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        FunctionDef.ArgAttrs = (function() {

            const ArgAttrs = function (p) {
                this.attr = {};
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ArgAttrs.prototype.attr = $util.emptyObject;

            ArgAttrs.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.attr != null && $Object.hasOwnProperty.call(m, "attr")) {
                    for (var ks = $Object.keys(m.attr), i = 0; i < ks.length; ++i) {
                        w.uint32(10).fork().uint32(10).string(ks[i]);
                        $root.tensorflow.AttrValue.encode(m.attr[ks[i]], w.uint32(18).fork(), q + 1).ldelim().ldelim();
                    }
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ArgAttrs.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, k, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorflow.FunctionDef.ArgAttrs();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (m.attr === $util.emptyObject)
                                m.attr = {};
                            var c2 = r.size() + r.pos;
                            if (c2 > r.len)
                                throw $RangeError("index out of range");
                            r.len = c2;
                            k = "";
                            v = null;
                            while (r.pos < c2) {
                                var t2 = r.tag();
                                u = t2 & 7;
                                switch (t2 >>>= 3) {
                                case 1:
                                    if (u !== 2)
                                        break;
                                    k = r.stringVerify();
                                    continue;
                                case 2:
                                    if (u !== 2)
                                        break;
                                    v = $root.tensorflow.AttrValue.decode(r, r.size(), $undefined, q + 1, v);
                                    continue;
                                }
                                r.skipType(u, q, t2);
                            }
                            if (r.pos !== c2)
                                throw $RangeError("index out of range");
                            r.len = c;
                            if (k === "__proto__")
                                $util.makeProp(m.attr, k);
                            m.attr[k] = v || new $root.tensorflow.AttrValue();
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ArgAttrs;
        })();

        return FunctionDef;
    })();

    tensorflow.GradientDef = (function() {

        const GradientDef = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        GradientDef.prototype.functionName = "";
        GradientDef.prototype.gradientFunc = "";

        GradientDef.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.functionName != null && $Object.hasOwnProperty.call(m, "functionName") && m.functionName !== "")
                w.uint32(10).string(m.functionName);
            if (m.gradientFunc != null && $Object.hasOwnProperty.call(m, "gradientFunc") && m.gradientFunc !== "")
                w.uint32(18).string(m.gradientFunc);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        GradientDef.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.GradientDef();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.functionName = v;
                        else
                            delete m.functionName;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.gradientFunc = v;
                        else
                            delete m.gradientFunc;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return GradientDef;
    })();

    tensorflow.RegisteredGradient = (function() {

        const RegisteredGradient = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        RegisteredGradient.prototype.gradientFunc = "";
        RegisteredGradient.prototype.registeredOpType = "";

        RegisteredGradient.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.gradientFunc != null && $Object.hasOwnProperty.call(m, "gradientFunc") && m.gradientFunc !== "")
                w.uint32(10).string(m.gradientFunc);
            if (m.registeredOpType != null && $Object.hasOwnProperty.call(m, "registeredOpType") && m.registeredOpType !== "")
                w.uint32(18).string(m.registeredOpType);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        RegisteredGradient.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.RegisteredGradient();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.gradientFunc = v;
                        else
                            delete m.gradientFunc;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.registeredOpType = v;
                        else
                            delete m.registeredOpType;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return RegisteredGradient;
    })();

    tensorflow.VersionDef = (function() {

        const VersionDef = function (p) {
            this.badConsumers = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        VersionDef.prototype.producer = 0;
        VersionDef.prototype.minConsumer = 0;
        VersionDef.prototype.badConsumers = $util.emptyArray;

        VersionDef.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.producer != null && $Object.hasOwnProperty.call(m, "producer") && m.producer !== 0)
                w.uint32(8).int32(m.producer);
            if (m.minConsumer != null && $Object.hasOwnProperty.call(m, "minConsumer") && m.minConsumer !== 0)
                w.uint32(16).int32(m.minConsumer);
            if (m.badConsumers != null && m.badConsumers.length) {
                w.uint32(26).int32s(m.badConsumers);
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        VersionDef.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.VersionDef();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.producer = v;
                        else
                            delete m.producer;
                        continue;
                    }
                case 2: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.minConsumer = v;
                        else
                            delete m.minConsumer;
                        continue;
                    }
                case 3: {
                        if (u === 2) {
                            if (!(m.badConsumers && m.badConsumers.length))
                                m.badConsumers = [];
                            r.int32s(m.badConsumers);
                            continue;
                        }
                        if (u !== 0)
                            break;
                        if (!(m.badConsumers && m.badConsumers.length))
                            m.badConsumers = [];
                        m.badConsumers.push(r.int32());
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return VersionDef;
    })();

    tensorflow.GraphDebugInfo = (function() {

        const GraphDebugInfo = function (p) {
            this.files = [];
            this.traces = {};
            this.framesById = {};
            this.nameToTraceId = {};
            this.tracesById = {};
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        GraphDebugInfo.prototype.files = $util.emptyArray;
        GraphDebugInfo.prototype.traces = $util.emptyObject;
        GraphDebugInfo.prototype.framesById = $util.emptyObject;
        GraphDebugInfo.prototype.nameToTraceId = $util.emptyObject;
        GraphDebugInfo.prototype.tracesById = $util.emptyObject;

        GraphDebugInfo.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.files != null && m.files.length) {
                for (var i = 0; i < m.files.length; ++i)
                    w.uint32(10).string(m.files[i]);
            }
            if (m.traces != null && $Object.hasOwnProperty.call(m, "traces")) {
                for (var ks = $Object.keys(m.traces), i = 0; i < ks.length; ++i) {
                    w.uint32(18).fork().uint32(10).string(ks[i]);
                    $root.tensorflow.GraphDebugInfo.StackTrace.encode(m.traces[ks[i]], w.uint32(18).fork(), q + 1).ldelim().ldelim();
                }
            }
            if (m.framesById != null && $Object.hasOwnProperty.call(m, "framesById")) {
                for (var ks = $Object.keys(m.framesById), i = 0; i < ks.length; ++i) {
                    w.uint32(34).fork().uint32(9).fixed64($util.longFromKey(ks[i], true));
                    $root.tensorflow.GraphDebugInfo.FileLineCol.encode(m.framesById[ks[i]], w.uint32(18).fork(), q + 1).ldelim().ldelim();
                }
            }
            if (m.nameToTraceId != null && $Object.hasOwnProperty.call(m, "nameToTraceId")) {
                for (var ks = $Object.keys(m.nameToTraceId), i = 0; i < ks.length; ++i) {
                    w.uint32(42).fork().uint32(10).string(ks[i]).uint32(17).fixed64(m.nameToTraceId[ks[i]]).ldelim();
                }
            }
            if (m.tracesById != null && $Object.hasOwnProperty.call(m, "tracesById")) {
                for (var ks = $Object.keys(m.tracesById), i = 0; i < ks.length; ++i) {
                    w.uint32(50).fork().uint32(9).fixed64($util.longFromKey(ks[i], true));
                    $root.tensorflow.GraphDebugInfo.StackTrace.encode(m.tracesById[ks[i]], w.uint32(18).fork(), q + 1).ldelim().ldelim();
                }
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        GraphDebugInfo.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, k, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.GraphDebugInfo();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if (!(m.files && m.files.length))
                            m.files = [];
                        m.files.push(r.stringVerify());
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if (m.traces === $util.emptyObject)
                            m.traces = {};
                        var c2 = r.size() + r.pos;
                        if (c2 > r.len)
                            throw $RangeError("index out of range");
                        r.len = c2;
                        k = "";
                        v = null;
                        while (r.pos < c2) {
                            var t2 = r.tag();
                            u = t2 & 7;
                            switch (t2 >>>= 3) {
                            case 1:
                                if (u !== 2)
                                    break;
                                k = r.stringVerify();
                                continue;
                            case 2:
                                if (u !== 2)
                                    break;
                                v = $root.tensorflow.GraphDebugInfo.StackTrace.decode(r, r.size(), $undefined, q + 1, v);
                                continue;
                            }
                            r.skipType(u, q, t2);
                        }
                        if (r.pos !== c2)
                            throw $RangeError("index out of range");
                        r.len = c;
                        if (k === "__proto__")
                            $util.makeProp(m.traces, k);
                        m.traces[k] = v || new $root.tensorflow.GraphDebugInfo.StackTrace();
                        continue;
                    }
                case 4: {
                        if (u !== 2)
                            break;
                        if (m.framesById === $util.emptyObject)
                            m.framesById = {};
                        var c2 = r.size() + r.pos;
                        if (c2 > r.len)
                            throw $RangeError("index out of range");
                        r.len = c2;
                        k = 0;
                        v = null;
                        while (r.pos < c2) {
                            var t2 = r.tag();
                            u = t2 & 7;
                            switch (t2 >>>= 3) {
                            case 1:
                                if (u !== 1)
                                    break;
                                k = r.fixed64();
                                continue;
                            case 2:
                                if (u !== 2)
                                    break;
                                v = $root.tensorflow.GraphDebugInfo.FileLineCol.decode(r, r.size(), $undefined, q + 1, v);
                                continue;
                            }
                            r.skipType(u, q, t2);
                        }
                        if (r.pos !== c2)
                            throw $RangeError("index out of range");
                        r.len = c;
                        m.framesById[typeof k === "object" ? $util.longToHash(k) : k] = v || new $root.tensorflow.GraphDebugInfo.FileLineCol();
                        continue;
                    }
                case 5: {
                        if (u !== 2)
                            break;
                        if (m.nameToTraceId === $util.emptyObject)
                            m.nameToTraceId = {};
                        var c2 = r.size() + r.pos;
                        if (c2 > r.len)
                            throw $RangeError("index out of range");
                        r.len = c2;
                        k = "";
                        v = $util.Long ? $util.Long.fromNumber(0, true) : 0;
                        while (r.pos < c2) {
                            var t2 = r.tag();
                            u = t2 & 7;
                            switch (t2 >>>= 3) {
                            case 1:
                                if (u !== 2)
                                    break;
                                k = r.stringVerify();
                                continue;
                            case 2:
                                if (u !== 1)
                                    break;
                                v = r.fixed64();
                                continue;
                            }
                            r.skipType(u, q, t2);
                        }
                        if (r.pos !== c2)
                            throw $RangeError("index out of range");
                        r.len = c;
                        if (k === "__proto__")
                            $util.makeProp(m.nameToTraceId, k);
                        m.nameToTraceId[k] = v;
                        continue;
                    }
                case 6: {
                        if (u !== 2)
                            break;
                        if (m.tracesById === $util.emptyObject)
                            m.tracesById = {};
                        var c2 = r.size() + r.pos;
                        if (c2 > r.len)
                            throw $RangeError("index out of range");
                        r.len = c2;
                        k = 0;
                        v = null;
                        while (r.pos < c2) {
                            var t2 = r.tag();
                            u = t2 & 7;
                            switch (t2 >>>= 3) {
                            case 1:
                                if (u !== 1)
                                    break;
                                k = r.fixed64();
                                continue;
                            case 2:
                                if (u !== 2)
                                    break;
                                v = $root.tensorflow.GraphDebugInfo.StackTrace.decode(r, r.size(), $undefined, q + 1, v);
                                continue;
                            }
                            r.skipType(u, q, t2);
                        }
                        if (r.pos !== c2)
                            throw $RangeError("index out of range");
                        r.len = c;
                        m.tracesById[typeof k === "object" ? $util.longToHash(k) : k] = v || new $root.tensorflow.GraphDebugInfo.StackTrace();
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        GraphDebugInfo.FileLineCol = (function() {

            const FileLineCol = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            FileLineCol.prototype.fileIndex = null;
            FileLineCol.prototype.line = null;
            FileLineCol.prototype.col = null;
            FileLineCol.prototype.func = null;
            FileLineCol.prototype.code = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FileLineCol.prototype, "_fileIndex", {
                get: $util.oneOfGetter($oneOfFields = ["fileIndex"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FileLineCol.prototype, "_line", {
                get: $util.oneOfGetter($oneOfFields = ["line"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FileLineCol.prototype, "_col", {
                get: $util.oneOfGetter($oneOfFields = ["col"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FileLineCol.prototype, "_func", {
                get: $util.oneOfGetter($oneOfFields = ["func"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FileLineCol.prototype, "_code", {
                get: $util.oneOfGetter($oneOfFields = ["code"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            FileLineCol.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.fileIndex != null && $Object.hasOwnProperty.call(m, "fileIndex"))
                    w.uint32(8).int32(m.fileIndex);
                if (m.line != null && $Object.hasOwnProperty.call(m, "line"))
                    w.uint32(16).int32(m.line);
                if (m.col != null && $Object.hasOwnProperty.call(m, "col"))
                    w.uint32(24).int32(m.col);
                if (m.func != null && $Object.hasOwnProperty.call(m, "func"))
                    w.uint32(34).string(m.func);
                if (m.code != null && $Object.hasOwnProperty.call(m, "code"))
                    w.uint32(42).string(m.code);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            FileLineCol.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorflow.GraphDebugInfo.FileLineCol();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 0)
                                break;
                            m.fileIndex = r.int32();
                            m._fileIndex = "fileIndex";
                            continue;
                        }
                    case 2: {
                            if (u !== 0)
                                break;
                            m.line = r.int32();
                            m._line = "line";
                            continue;
                        }
                    case 3: {
                            if (u !== 0)
                                break;
                            m.col = r.int32();
                            m._col = "col";
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            m.func = r.stringVerify();
                            m._func = "func";
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            m.code = r.stringVerify();
                            m._code = "code";
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return FileLineCol;
        })();

        GraphDebugInfo.StackTrace = (function() {

            const StackTrace = function (p) {
                this.fileLineCols = [];
                this.frameId = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            StackTrace.prototype.fileLineCols = $util.emptyArray;
            StackTrace.prototype.frameId = $util.emptyArray;

            StackTrace.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.fileLineCols != null && m.fileLineCols.length) {
                    for (var i = 0; i < m.fileLineCols.length; ++i)
                        $root.tensorflow.GraphDebugInfo.FileLineCol.encode(m.fileLineCols[i], w.uint32(10).fork(), q + 1).ldelim();
                }
                if (m.frameId != null && m.frameId.length) {
                    w.uint32(18).fixed64s(m.frameId);
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            StackTrace.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorflow.GraphDebugInfo.StackTrace();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.fileLineCols && m.fileLineCols.length))
                                m.fileLineCols = [];
                            m.fileLineCols.push($root.tensorflow.GraphDebugInfo.FileLineCol.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 2: {
                            if (u === 2) {
                                if (!(m.frameId && m.frameId.length))
                                    m.frameId = [];
                                r.fixed64s(m.frameId);
                                continue;
                            }
                            if (u !== 1)
                                break;
                            if (!(m.frameId && m.frameId.length))
                                m.frameId = [];
                            m.frameId.push(r.fixed64());
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return StackTrace;
        })();

        return GraphDebugInfo;
    })();

    tensorflow.GraphDef = (function() {

        const GraphDef = function (p) {
            this.node = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        GraphDef.prototype.node = $util.emptyArray;
        GraphDef.prototype.library = null;
        GraphDef.prototype.version = 0;
        GraphDef.prototype.versions = null;
        GraphDef.prototype.debugInfo = null;

        GraphDef.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.node != null && m.node.length) {
                for (var i = 0; i < m.node.length; ++i)
                    $root.tensorflow.NodeDef.encode(m.node[i], w.uint32(10).fork(), q + 1).ldelim();
            }
            if (m.library != null && $Object.hasOwnProperty.call(m, "library"))
                $root.tensorflow.FunctionDefLibrary.encode(m.library, w.uint32(18).fork(), q + 1).ldelim();
            if (m.version != null && $Object.hasOwnProperty.call(m, "version") && m.version !== 0)
                w.uint32(24).int32(m.version);
            if (m.versions != null && $Object.hasOwnProperty.call(m, "versions"))
                $root.tensorflow.VersionDef.encode(m.versions, w.uint32(34).fork(), q + 1).ldelim();
            if (m.debugInfo != null && $Object.hasOwnProperty.call(m, "debugInfo"))
                $root.tensorflow.GraphDebugInfo.encode(m.debugInfo, w.uint32(42).fork(), q + 1).ldelim();
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        GraphDef.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.GraphDef();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if (!(m.node && m.node.length))
                            m.node = [];
                        m.node.push($root.tensorflow.NodeDef.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        m.library = $root.tensorflow.FunctionDefLibrary.decode(r, r.size(), $undefined, q + 1, m.library);
                        continue;
                    }
                case 3: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.version = v;
                        else
                            delete m.version;
                        continue;
                    }
                case 4: {
                        if (u !== 2)
                            break;
                        m.versions = $root.tensorflow.VersionDef.decode(r, r.size(), $undefined, q + 1, m.versions);
                        continue;
                    }
                case 5: {
                        if (u !== 2)
                            break;
                        m.debugInfo = $root.tensorflow.GraphDebugInfo.decode(r, r.size(), $undefined, q + 1, m.debugInfo);
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return GraphDef;
    })();

    tensorflow.Event = (function() {

        const Event = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        Event.prototype.wallTime = 0;
        Event.prototype.step = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        Event.prototype.fileVersion = null;
        Event.prototype.graphDef = null;
        Event.prototype.summary = null;
        Event.prototype.logMessage = null;
        Event.prototype.sessionLog = null;
        Event.prototype.taggedRunMetadata = null;
        Event.prototype.metaGraphDef = null;
        Event.prototype.sourceMetadata = null;

        let $oneOfFields;

        $Object.defineProperty(Event.prototype, "what", {
            get: $util.oneOfGetter($oneOfFields = ["fileVersion", "graphDef", "summary", "logMessage", "sessionLog", "taggedRunMetadata", "metaGraphDef"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Event.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.wallTime != null && $Object.hasOwnProperty.call(m, "wallTime") && !$Object.is(m.wallTime, 0))
                w.uint32(9).double(m.wallTime);
            if (m.step != null && $Object.hasOwnProperty.call(m, "step") && (typeof m.step === "object" ? m.step.low || m.step.high : m.step !== 0))
                w.uint32(16).int64(m.step);
            if (m.fileVersion != null && $Object.hasOwnProperty.call(m, "fileVersion"))
                w.uint32(26).string(m.fileVersion);
            if (m.graphDef != null && $Object.hasOwnProperty.call(m, "graphDef"))
                w.uint32(34).bytes(m.graphDef);
            if (m.summary != null && $Object.hasOwnProperty.call(m, "summary"))
                $root.tensorflow.Summary.encode(m.summary, w.uint32(42).fork(), q + 1).ldelim();
            if (m.logMessage != null && $Object.hasOwnProperty.call(m, "logMessage"))
                $root.tensorflow.LogMessage.encode(m.logMessage, w.uint32(50).fork(), q + 1).ldelim();
            if (m.sessionLog != null && $Object.hasOwnProperty.call(m, "sessionLog"))
                $root.tensorflow.SessionLog.encode(m.sessionLog, w.uint32(58).fork(), q + 1).ldelim();
            if (m.taggedRunMetadata != null && $Object.hasOwnProperty.call(m, "taggedRunMetadata"))
                $root.tensorflow.TaggedRunMetadata.encode(m.taggedRunMetadata, w.uint32(66).fork(), q + 1).ldelim();
            if (m.metaGraphDef != null && $Object.hasOwnProperty.call(m, "metaGraphDef"))
                w.uint32(74).bytes(m.metaGraphDef);
            if (m.sourceMetadata != null && $Object.hasOwnProperty.call(m, "sourceMetadata"))
                $root.tensorflow.SourceMetadata.encode(m.sourceMetadata, w.uint32(82).fork(), q + 1).ldelim();
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        Event.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.Event();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 1)
                            break;
                        if (!$Object.is(v = r.double(), 0))
                            m.wallTime = v;
                        else
                            delete m.wallTime;
                        continue;
                    }
                case 2: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.step = v;
                        else
                            delete m.step;
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        m.fileVersion = r.stringVerify();
                        m.what = "fileVersion";
                        continue;
                    }
                case 4: {
                        if (u !== 2)
                            break;
                        m.graphDef = r.bytes();
                        m.what = "graphDef";
                        continue;
                    }
                case 5: {
                        if (u !== 2)
                            break;
                        m.summary = $root.tensorflow.Summary.decode(r, r.size(), $undefined, q + 1, m.summary);
                        m.what = "summary";
                        continue;
                    }
                case 6: {
                        if (u !== 2)
                            break;
                        m.logMessage = $root.tensorflow.LogMessage.decode(r, r.size(), $undefined, q + 1, m.logMessage);
                        m.what = "logMessage";
                        continue;
                    }
                case 7: {
                        if (u !== 2)
                            break;
                        m.sessionLog = $root.tensorflow.SessionLog.decode(r, r.size(), $undefined, q + 1, m.sessionLog);
                        m.what = "sessionLog";
                        continue;
                    }
                case 8: {
                        if (u !== 2)
                            break;
                        m.taggedRunMetadata = $root.tensorflow.TaggedRunMetadata.decode(r, r.size(), $undefined, q + 1, m.taggedRunMetadata);
                        m.what = "taggedRunMetadata";
                        continue;
                    }
                case 9: {
                        if (u !== 2)
                            break;
                        m.metaGraphDef = r.bytes();
                        m.what = "metaGraphDef";
                        continue;
                    }
                case 10: {
                        if (u !== 2)
                            break;
                        m.sourceMetadata = $root.tensorflow.SourceMetadata.decode(r, r.size(), $undefined, q + 1, m.sourceMetadata);
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return Event;
    })();

    tensorflow.SourceMetadata = (function() {

        const SourceMetadata = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        SourceMetadata.prototype.writer = "";

        SourceMetadata.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.writer != null && $Object.hasOwnProperty.call(m, "writer") && m.writer !== "")
                w.uint32(10).string(m.writer);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        SourceMetadata.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.SourceMetadata();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.writer = v;
                        else
                            delete m.writer;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return SourceMetadata;
    })();

    tensorflow.LogMessage = (function() {

        const LogMessage = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        LogMessage.prototype.level = 0;
        LogMessage.prototype.message = "";

        LogMessage.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.level != null && $Object.hasOwnProperty.call(m, "level") && m.level !== 0)
                w.uint32(8).int32(m.level);
            if (m.message != null && $Object.hasOwnProperty.call(m, "message") && m.message !== "")
                w.uint32(18).string(m.message);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        LogMessage.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.LogMessage();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.level = v;
                        else
                            delete m.level;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.message = v;
                        else
                            delete m.message;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        LogMessage.Level = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNKNOWN"] = 0;
            values[valuesById[10] = "DEBUGGING"] = 10;
            values[valuesById[20] = "INFO"] = 20;
            values[valuesById[30] = "WARN"] = 30;
            values[valuesById[40] = "ERROR"] = 40;
            values[valuesById[50] = "FATAL"] = 50;
            return values;
        })();

        return LogMessage;
    })();

    tensorflow.SessionLog = (function() {

        const SessionLog = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        SessionLog.prototype.status = 0;
        SessionLog.prototype.checkpointPath = "";
        SessionLog.prototype.msg = "";

        SessionLog.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.status != null && $Object.hasOwnProperty.call(m, "status") && m.status !== 0)
                w.uint32(8).int32(m.status);
            if (m.checkpointPath != null && $Object.hasOwnProperty.call(m, "checkpointPath") && m.checkpointPath !== "")
                w.uint32(18).string(m.checkpointPath);
            if (m.msg != null && $Object.hasOwnProperty.call(m, "msg") && m.msg !== "")
                w.uint32(26).string(m.msg);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        SessionLog.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.SessionLog();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.status = v;
                        else
                            delete m.status;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.checkpointPath = v;
                        else
                            delete m.checkpointPath;
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.msg = v;
                        else
                            delete m.msg;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        SessionLog.SessionStatus = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "STATUS_UNSPECIFIED"] = 0;
            values[valuesById[1] = "START"] = 1;
            values[valuesById[2] = "STOP"] = 2;
            values[valuesById[3] = "CHECKPOINT"] = 3;
            return values;
        })();

        return SessionLog;
    })();

    tensorflow.TaggedRunMetadata = (function() {

        const TaggedRunMetadata = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        TaggedRunMetadata.prototype.tag = "";
        TaggedRunMetadata.prototype.runMetadata = $util.newBuffer([]);

        TaggedRunMetadata.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.tag != null && $Object.hasOwnProperty.call(m, "tag") && m.tag !== "")
                w.uint32(10).string(m.tag);
            if (m.runMetadata != null && $Object.hasOwnProperty.call(m, "runMetadata") && m.runMetadata.length)
                w.uint32(18).bytes(m.runMetadata);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        TaggedRunMetadata.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.TaggedRunMetadata();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.tag = v;
                        else
                            delete m.tag;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.bytes()).length)
                            m.runMetadata = v;
                        else
                            delete m.runMetadata;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return TaggedRunMetadata;
    })();

    tensorflow.MetaGraphDef = (function() {

        const MetaGraphDef = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        MetaGraphDef.prototype.graphDef = null;

        MetaGraphDef.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.graphDef != null && $Object.hasOwnProperty.call(m, "graphDef"))
                $root.tensorflow.GraphDef.encode(m.graphDef, w.uint32(18).fork(), q + 1).ldelim();
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        MetaGraphDef.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.MetaGraphDef();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 2: {
                        if (u !== 2)
                            break;
                        m.graphDef = $root.tensorflow.GraphDef.decode(r, r.size(), $undefined, q + 1, m.graphDef);
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return MetaGraphDef;
    })();

    tensorflow.AllocationDescription = (function() {

        const AllocationDescription = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        AllocationDescription.prototype.requestedBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        AllocationDescription.prototype.allocatedBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        AllocationDescription.prototype.allocatorName = "";
        AllocationDescription.prototype.allocationId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        AllocationDescription.prototype.hasSingleReference = false;
        AllocationDescription.prototype.ptr = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        AllocationDescription.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.requestedBytes != null && $Object.hasOwnProperty.call(m, "requestedBytes") && (typeof m.requestedBytes === "object" ? m.requestedBytes.low || m.requestedBytes.high : m.requestedBytes !== 0))
                w.uint32(8).int64(m.requestedBytes);
            if (m.allocatedBytes != null && $Object.hasOwnProperty.call(m, "allocatedBytes") && (typeof m.allocatedBytes === "object" ? m.allocatedBytes.low || m.allocatedBytes.high : m.allocatedBytes !== 0))
                w.uint32(16).int64(m.allocatedBytes);
            if (m.allocatorName != null && $Object.hasOwnProperty.call(m, "allocatorName") && m.allocatorName !== "")
                w.uint32(26).string(m.allocatorName);
            if (m.allocationId != null && $Object.hasOwnProperty.call(m, "allocationId") && (typeof m.allocationId === "object" ? m.allocationId.low || m.allocationId.high : m.allocationId !== 0))
                w.uint32(32).int64(m.allocationId);
            if (m.hasSingleReference != null && $Object.hasOwnProperty.call(m, "hasSingleReference") && m.hasSingleReference !== false)
                w.uint32(40).bool(m.hasSingleReference);
            if (m.ptr != null && $Object.hasOwnProperty.call(m, "ptr") && (typeof m.ptr === "object" ? m.ptr.low || m.ptr.high : m.ptr !== 0))
                w.uint32(48).uint64(m.ptr);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        AllocationDescription.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.AllocationDescription();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.requestedBytes = v;
                        else
                            delete m.requestedBytes;
                        continue;
                    }
                case 2: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.allocatedBytes = v;
                        else
                            delete m.allocatedBytes;
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.allocatorName = v;
                        else
                            delete m.allocatorName;
                        continue;
                    }
                case 4: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.allocationId = v;
                        else
                            delete m.allocationId;
                        continue;
                    }
                case 5: {
                        if (u !== 0)
                            break;
                        if (v = r.bool())
                            m.hasSingleReference = v;
                        else
                            delete m.hasSingleReference;
                        continue;
                    }
                case 6: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.uint64()) === "object" ? v.low || v.high : v !== 0)
                            m.ptr = v;
                        else
                            delete m.ptr;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return AllocationDescription;
    })();

    tensorflow.TensorDescription = (function() {

        const TensorDescription = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        TensorDescription.prototype.dtype = 0;
        TensorDescription.prototype.shape = null;
        TensorDescription.prototype.allocationDescription = null;

        TensorDescription.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.dtype != null && $Object.hasOwnProperty.call(m, "dtype") && m.dtype !== 0)
                w.uint32(8).int32(m.dtype);
            if (m.shape != null && $Object.hasOwnProperty.call(m, "shape"))
                $root.tensorflow.TensorShapeProto.encode(m.shape, w.uint32(18).fork(), q + 1).ldelim();
            if (m.allocationDescription != null && $Object.hasOwnProperty.call(m, "allocationDescription"))
                $root.tensorflow.AllocationDescription.encode(m.allocationDescription, w.uint32(34).fork(), q + 1).ldelim();
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        TensorDescription.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.TensorDescription();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.dtype = v;
                        else
                            delete m.dtype;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        m.shape = $root.tensorflow.TensorShapeProto.decode(r, r.size(), $undefined, q + 1, m.shape);
                        continue;
                    }
                case 4: {
                        if (u !== 2)
                            break;
                        m.allocationDescription = $root.tensorflow.AllocationDescription.decode(r, r.size(), $undefined, q + 1, m.allocationDescription);
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return TensorDescription;
    })();

    tensorflow.AllocationRecord = (function() {

        const AllocationRecord = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        AllocationRecord.prototype.allocMicros = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        AllocationRecord.prototype.allocBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        AllocationRecord.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.allocMicros != null && $Object.hasOwnProperty.call(m, "allocMicros") && (typeof m.allocMicros === "object" ? m.allocMicros.low || m.allocMicros.high : m.allocMicros !== 0))
                w.uint32(8).int64(m.allocMicros);
            if (m.allocBytes != null && $Object.hasOwnProperty.call(m, "allocBytes") && (typeof m.allocBytes === "object" ? m.allocBytes.low || m.allocBytes.high : m.allocBytes !== 0))
                w.uint32(16).int64(m.allocBytes);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        AllocationRecord.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.AllocationRecord();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.allocMicros = v;
                        else
                            delete m.allocMicros;
                        continue;
                    }
                case 2: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.allocBytes = v;
                        else
                            delete m.allocBytes;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return AllocationRecord;
    })();

    tensorflow.AllocatorMemoryUsed = (function() {

        const AllocatorMemoryUsed = function (p) {
            this.allocationRecords = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        AllocatorMemoryUsed.prototype.allocatorName = "";
        AllocatorMemoryUsed.prototype.totalBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        AllocatorMemoryUsed.prototype.peakBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        AllocatorMemoryUsed.prototype.liveBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        AllocatorMemoryUsed.prototype.allocatorBytesInUse = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        AllocatorMemoryUsed.prototype.allocationRecords = $util.emptyArray;

        AllocatorMemoryUsed.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.allocatorName != null && $Object.hasOwnProperty.call(m, "allocatorName") && m.allocatorName !== "")
                w.uint32(10).string(m.allocatorName);
            if (m.totalBytes != null && $Object.hasOwnProperty.call(m, "totalBytes") && (typeof m.totalBytes === "object" ? m.totalBytes.low || m.totalBytes.high : m.totalBytes !== 0))
                w.uint32(16).int64(m.totalBytes);
            if (m.peakBytes != null && $Object.hasOwnProperty.call(m, "peakBytes") && (typeof m.peakBytes === "object" ? m.peakBytes.low || m.peakBytes.high : m.peakBytes !== 0))
                w.uint32(24).int64(m.peakBytes);
            if (m.liveBytes != null && $Object.hasOwnProperty.call(m, "liveBytes") && (typeof m.liveBytes === "object" ? m.liveBytes.low || m.liveBytes.high : m.liveBytes !== 0))
                w.uint32(32).int64(m.liveBytes);
            if (m.allocatorBytesInUse != null && $Object.hasOwnProperty.call(m, "allocatorBytesInUse") && (typeof m.allocatorBytesInUse === "object" ? m.allocatorBytesInUse.low || m.allocatorBytesInUse.high : m.allocatorBytesInUse !== 0))
                w.uint32(40).int64(m.allocatorBytesInUse);
            if (m.allocationRecords != null && m.allocationRecords.length) {
                for (var i = 0; i < m.allocationRecords.length; ++i)
                    $root.tensorflow.AllocationRecord.encode(m.allocationRecords[i], w.uint32(50).fork(), q + 1).ldelim();
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        AllocatorMemoryUsed.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.AllocatorMemoryUsed();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.allocatorName = v;
                        else
                            delete m.allocatorName;
                        continue;
                    }
                case 2: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.totalBytes = v;
                        else
                            delete m.totalBytes;
                        continue;
                    }
                case 3: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.peakBytes = v;
                        else
                            delete m.peakBytes;
                        continue;
                    }
                case 4: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.liveBytes = v;
                        else
                            delete m.liveBytes;
                        continue;
                    }
                case 5: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.allocatorBytesInUse = v;
                        else
                            delete m.allocatorBytesInUse;
                        continue;
                    }
                case 6: {
                        if (u !== 2)
                            break;
                        if (!(m.allocationRecords && m.allocationRecords.length))
                            m.allocationRecords = [];
                        m.allocationRecords.push($root.tensorflow.AllocationRecord.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return AllocatorMemoryUsed;
    })();

    tensorflow.NodeOutput = (function() {

        const NodeOutput = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        NodeOutput.prototype.slot = 0;
        NodeOutput.prototype.tensorDescription = null;

        NodeOutput.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.slot != null && $Object.hasOwnProperty.call(m, "slot") && m.slot !== 0)
                w.uint32(8).int32(m.slot);
            if (m.tensorDescription != null && $Object.hasOwnProperty.call(m, "tensorDescription"))
                $root.tensorflow.TensorDescription.encode(m.tensorDescription, w.uint32(26).fork(), q + 1).ldelim();
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        NodeOutput.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.NodeOutput();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.slot = v;
                        else
                            delete m.slot;
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        m.tensorDescription = $root.tensorflow.TensorDescription.decode(r, r.size(), $undefined, q + 1, m.tensorDescription);
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return NodeOutput;
    })();

    tensorflow.MemoryStats = (function() {

        const MemoryStats = function (p) {
            this.persistentTensorAllocIds = [];
            this.devicePersistentTensorAllocIds = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        MemoryStats.prototype.tempMemorySize = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        MemoryStats.prototype.deviceTempMemorySize = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        MemoryStats.prototype.persistentMemorySize = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        MemoryStats.prototype.devicePersistentMemorySize = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        MemoryStats.prototype.persistentTensorAllocIds = $util.emptyArray;
        MemoryStats.prototype.devicePersistentTensorAllocIds = $util.emptyArray;

        MemoryStats.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.tempMemorySize != null && $Object.hasOwnProperty.call(m, "tempMemorySize") && (typeof m.tempMemorySize === "object" ? m.tempMemorySize.low || m.tempMemorySize.high : m.tempMemorySize !== 0))
                w.uint32(8).int64(m.tempMemorySize);
            if (m.deviceTempMemorySize != null && $Object.hasOwnProperty.call(m, "deviceTempMemorySize") && (typeof m.deviceTempMemorySize === "object" ? m.deviceTempMemorySize.low || m.deviceTempMemorySize.high : m.deviceTempMemorySize !== 0))
                w.uint32(16).int64(m.deviceTempMemorySize);
            if (m.persistentMemorySize != null && $Object.hasOwnProperty.call(m, "persistentMemorySize") && (typeof m.persistentMemorySize === "object" ? m.persistentMemorySize.low || m.persistentMemorySize.high : m.persistentMemorySize !== 0))
                w.uint32(24).int64(m.persistentMemorySize);
            if (m.devicePersistentMemorySize != null && $Object.hasOwnProperty.call(m, "devicePersistentMemorySize") && (typeof m.devicePersistentMemorySize === "object" ? m.devicePersistentMemorySize.low || m.devicePersistentMemorySize.high : m.devicePersistentMemorySize !== 0))
                w.uint32(32).int64(m.devicePersistentMemorySize);
            if (m.persistentTensorAllocIds != null && m.persistentTensorAllocIds.length) {
                w.uint32(42).int64s(m.persistentTensorAllocIds);
            }
            if (m.devicePersistentTensorAllocIds != null && m.devicePersistentTensorAllocIds.length) {
                w.uint32(50).int64s(m.devicePersistentTensorAllocIds);
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        MemoryStats.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.MemoryStats();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.tempMemorySize = v;
                        else
                            delete m.tempMemorySize;
                        continue;
                    }
                case 2: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.deviceTempMemorySize = v;
                        else
                            delete m.deviceTempMemorySize;
                        continue;
                    }
                case 3: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.persistentMemorySize = v;
                        else
                            delete m.persistentMemorySize;
                        continue;
                    }
                case 4: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.devicePersistentMemorySize = v;
                        else
                            delete m.devicePersistentMemorySize;
                        continue;
                    }
                case 5: {
                        if (u === 2) {
                            if (!(m.persistentTensorAllocIds && m.persistentTensorAllocIds.length))
                                m.persistentTensorAllocIds = [];
                            r.int64s(m.persistentTensorAllocIds);
                            continue;
                        }
                        if (u !== 0)
                            break;
                        if (!(m.persistentTensorAllocIds && m.persistentTensorAllocIds.length))
                            m.persistentTensorAllocIds = [];
                        m.persistentTensorAllocIds.push(r.int64());
                        continue;
                    }
                case 6: {
                        if (u === 2) {
                            if (!(m.devicePersistentTensorAllocIds && m.devicePersistentTensorAllocIds.length))
                                m.devicePersistentTensorAllocIds = [];
                            r.int64s(m.devicePersistentTensorAllocIds);
                            continue;
                        }
                        if (u !== 0)
                            break;
                        if (!(m.devicePersistentTensorAllocIds && m.devicePersistentTensorAllocIds.length))
                            m.devicePersistentTensorAllocIds = [];
                        m.devicePersistentTensorAllocIds.push(r.int64());
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return MemoryStats;
    })();

    tensorflow.NodeExecStats = (function() {

        const NodeExecStats = function (p) {
            this.memory = [];
            this.output = [];
            this.referencedTensor = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        NodeExecStats.prototype.nodeName = "";
        NodeExecStats.prototype.allStartMicros = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        NodeExecStats.prototype.opStartRelMicros = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        NodeExecStats.prototype.opEndRelMicros = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        NodeExecStats.prototype.allEndRelMicros = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        NodeExecStats.prototype.memory = $util.emptyArray;
        NodeExecStats.prototype.output = $util.emptyArray;
        NodeExecStats.prototype.timelineLabel = "";
        NodeExecStats.prototype.scheduledMicros = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        NodeExecStats.prototype.threadId = 0;
        NodeExecStats.prototype.referencedTensor = $util.emptyArray;
        NodeExecStats.prototype.memoryStats = null;
        NodeExecStats.prototype.allStartNanos = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        NodeExecStats.prototype.opStartRelNanos = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        NodeExecStats.prototype.opEndRelNanos = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        NodeExecStats.prototype.allEndRelNanos = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        NodeExecStats.prototype.scheduledNanos = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        NodeExecStats.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.nodeName != null && $Object.hasOwnProperty.call(m, "nodeName") && m.nodeName !== "")
                w.uint32(10).string(m.nodeName);
            if (m.allStartMicros != null && $Object.hasOwnProperty.call(m, "allStartMicros") && (typeof m.allStartMicros === "object" ? m.allStartMicros.low || m.allStartMicros.high : m.allStartMicros !== 0))
                w.uint32(16).int64(m.allStartMicros);
            if (m.opStartRelMicros != null && $Object.hasOwnProperty.call(m, "opStartRelMicros") && (typeof m.opStartRelMicros === "object" ? m.opStartRelMicros.low || m.opStartRelMicros.high : m.opStartRelMicros !== 0))
                w.uint32(24).int64(m.opStartRelMicros);
            if (m.opEndRelMicros != null && $Object.hasOwnProperty.call(m, "opEndRelMicros") && (typeof m.opEndRelMicros === "object" ? m.opEndRelMicros.low || m.opEndRelMicros.high : m.opEndRelMicros !== 0))
                w.uint32(32).int64(m.opEndRelMicros);
            if (m.allEndRelMicros != null && $Object.hasOwnProperty.call(m, "allEndRelMicros") && (typeof m.allEndRelMicros === "object" ? m.allEndRelMicros.low || m.allEndRelMicros.high : m.allEndRelMicros !== 0))
                w.uint32(40).int64(m.allEndRelMicros);
            if (m.memory != null && m.memory.length) {
                for (var i = 0; i < m.memory.length; ++i)
                    $root.tensorflow.AllocatorMemoryUsed.encode(m.memory[i], w.uint32(50).fork(), q + 1).ldelim();
            }
            if (m.output != null && m.output.length) {
                for (var i = 0; i < m.output.length; ++i)
                    $root.tensorflow.NodeOutput.encode(m.output[i], w.uint32(58).fork(), q + 1).ldelim();
            }
            if (m.timelineLabel != null && $Object.hasOwnProperty.call(m, "timelineLabel") && m.timelineLabel !== "")
                w.uint32(66).string(m.timelineLabel);
            if (m.scheduledMicros != null && $Object.hasOwnProperty.call(m, "scheduledMicros") && (typeof m.scheduledMicros === "object" ? m.scheduledMicros.low || m.scheduledMicros.high : m.scheduledMicros !== 0))
                w.uint32(72).int64(m.scheduledMicros);
            if (m.threadId != null && $Object.hasOwnProperty.call(m, "threadId") && m.threadId !== 0)
                w.uint32(80).uint32(m.threadId);
            if (m.referencedTensor != null && m.referencedTensor.length) {
                for (var i = 0; i < m.referencedTensor.length; ++i)
                    $root.tensorflow.AllocationDescription.encode(m.referencedTensor[i], w.uint32(90).fork(), q + 1).ldelim();
            }
            if (m.memoryStats != null && $Object.hasOwnProperty.call(m, "memoryStats"))
                $root.tensorflow.MemoryStats.encode(m.memoryStats, w.uint32(98).fork(), q + 1).ldelim();
            if (m.allStartNanos != null && $Object.hasOwnProperty.call(m, "allStartNanos") && (typeof m.allStartNanos === "object" ? m.allStartNanos.low || m.allStartNanos.high : m.allStartNanos !== 0))
                w.uint32(104).int64(m.allStartNanos);
            if (m.opStartRelNanos != null && $Object.hasOwnProperty.call(m, "opStartRelNanos") && (typeof m.opStartRelNanos === "object" ? m.opStartRelNanos.low || m.opStartRelNanos.high : m.opStartRelNanos !== 0))
                w.uint32(112).int64(m.opStartRelNanos);
            if (m.opEndRelNanos != null && $Object.hasOwnProperty.call(m, "opEndRelNanos") && (typeof m.opEndRelNanos === "object" ? m.opEndRelNanos.low || m.opEndRelNanos.high : m.opEndRelNanos !== 0))
                w.uint32(120).int64(m.opEndRelNanos);
            if (m.allEndRelNanos != null && $Object.hasOwnProperty.call(m, "allEndRelNanos") && (typeof m.allEndRelNanos === "object" ? m.allEndRelNanos.low || m.allEndRelNanos.high : m.allEndRelNanos !== 0))
                w.uint32(128).int64(m.allEndRelNanos);
            if (m.scheduledNanos != null && $Object.hasOwnProperty.call(m, "scheduledNanos") && (typeof m.scheduledNanos === "object" ? m.scheduledNanos.low || m.scheduledNanos.high : m.scheduledNanos !== 0))
                w.uint32(136).int64(m.scheduledNanos);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        NodeExecStats.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.NodeExecStats();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.nodeName = v;
                        else
                            delete m.nodeName;
                        continue;
                    }
                case 2: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.allStartMicros = v;
                        else
                            delete m.allStartMicros;
                        continue;
                    }
                case 3: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.opStartRelMicros = v;
                        else
                            delete m.opStartRelMicros;
                        continue;
                    }
                case 4: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.opEndRelMicros = v;
                        else
                            delete m.opEndRelMicros;
                        continue;
                    }
                case 5: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.allEndRelMicros = v;
                        else
                            delete m.allEndRelMicros;
                        continue;
                    }
                case 6: {
                        if (u !== 2)
                            break;
                        if (!(m.memory && m.memory.length))
                            m.memory = [];
                        m.memory.push($root.tensorflow.AllocatorMemoryUsed.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 7: {
                        if (u !== 2)
                            break;
                        if (!(m.output && m.output.length))
                            m.output = [];
                        m.output.push($root.tensorflow.NodeOutput.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 8: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.timelineLabel = v;
                        else
                            delete m.timelineLabel;
                        continue;
                    }
                case 9: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.scheduledMicros = v;
                        else
                            delete m.scheduledMicros;
                        continue;
                    }
                case 10: {
                        if (u !== 0)
                            break;
                        if (v = r.uint32())
                            m.threadId = v;
                        else
                            delete m.threadId;
                        continue;
                    }
                case 11: {
                        if (u !== 2)
                            break;
                        if (!(m.referencedTensor && m.referencedTensor.length))
                            m.referencedTensor = [];
                        m.referencedTensor.push($root.tensorflow.AllocationDescription.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 12: {
                        if (u !== 2)
                            break;
                        m.memoryStats = $root.tensorflow.MemoryStats.decode(r, r.size(), $undefined, q + 1, m.memoryStats);
                        continue;
                    }
                case 13: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.allStartNanos = v;
                        else
                            delete m.allStartNanos;
                        continue;
                    }
                case 14: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.opStartRelNanos = v;
                        else
                            delete m.opStartRelNanos;
                        continue;
                    }
                case 15: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.opEndRelNanos = v;
                        else
                            delete m.opEndRelNanos;
                        continue;
                    }
                case 16: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.allEndRelNanos = v;
                        else
                            delete m.allEndRelNanos;
                        continue;
                    }
                case 17: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.scheduledNanos = v;
                        else
                            delete m.scheduledNanos;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return NodeExecStats;
    })();

    tensorflow.DeviceStepStats = (function() {

        const DeviceStepStats = function (p) {
            this.nodeStats = [];
            this.threadNames = {};
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        DeviceStepStats.prototype.device = "";
        DeviceStepStats.prototype.nodeStats = $util.emptyArray;
        DeviceStepStats.prototype.threadNames = $util.emptyObject;

        DeviceStepStats.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.device != null && $Object.hasOwnProperty.call(m, "device") && m.device !== "")
                w.uint32(10).string(m.device);
            if (m.nodeStats != null && m.nodeStats.length) {
                for (var i = 0; i < m.nodeStats.length; ++i)
                    $root.tensorflow.NodeExecStats.encode(m.nodeStats[i], w.uint32(18).fork(), q + 1).ldelim();
            }
            if (m.threadNames != null && $Object.hasOwnProperty.call(m, "threadNames")) {
                for (var ks = $Object.keys(m.threadNames), i = 0; i < ks.length; ++i) {
                    w.uint32(26).fork().uint32(8).uint32(ks[i]).uint32(18).string(m.threadNames[ks[i]]).ldelim();
                }
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        DeviceStepStats.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, k, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.DeviceStepStats();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.device = v;
                        else
                            delete m.device;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if (!(m.nodeStats && m.nodeStats.length))
                            m.nodeStats = [];
                        m.nodeStats.push($root.tensorflow.NodeExecStats.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if (m.threadNames === $util.emptyObject)
                            m.threadNames = {};
                        var c2 = r.size() + r.pos;
                        if (c2 > r.len)
                            throw $RangeError("index out of range");
                        r.len = c2;
                        k = 0;
                        v = "";
                        while (r.pos < c2) {
                            var t2 = r.tag();
                            u = t2 & 7;
                            switch (t2 >>>= 3) {
                            case 1:
                                if (u !== 0)
                                    break;
                                k = r.uint32();
                                continue;
                            case 2:
                                if (u !== 2)
                                    break;
                                v = r.stringVerify();
                                continue;
                            }
                            r.skipType(u, q, t2);
                        }
                        if (r.pos !== c2)
                            throw $RangeError("index out of range");
                        r.len = c;
                        m.threadNames[k] = v;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return DeviceStepStats;
    })();

    tensorflow.StepStats = (function() {

        const StepStats = function (p) {
            this.devStats = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        StepStats.prototype.devStats = $util.emptyArray;

        StepStats.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.devStats != null && m.devStats.length) {
                for (var i = 0; i < m.devStats.length; ++i)
                    $root.tensorflow.DeviceStepStats.encode(m.devStats[i], w.uint32(10).fork(), q + 1).ldelim();
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        StepStats.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.StepStats();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if (!(m.devStats && m.devStats.length))
                            m.devStats = [];
                        m.devStats.push($root.tensorflow.DeviceStepStats.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return StepStats;
    })();

    tensorflow.CostGraphDef = (function() {

        const CostGraphDef = function (p) {
            this.node = [];
            this.cost = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        CostGraphDef.prototype.node = $util.emptyArray;
        CostGraphDef.prototype.cost = $util.emptyArray;

        CostGraphDef.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.node != null && m.node.length) {
                for (var i = 0; i < m.node.length; ++i)
                    $root.tensorflow.CostGraphDef.Node.encode(m.node[i], w.uint32(10).fork(), q + 1).ldelim();
            }
            if (m.cost != null && m.cost.length) {
                for (var i = 0; i < m.cost.length; ++i)
                    $root.tensorflow.CostGraphDef.AggregatedCost.encode(m.cost[i], w.uint32(18).fork(), q + 1).ldelim();
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        CostGraphDef.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.CostGraphDef();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if (!(m.node && m.node.length))
                            m.node = [];
                        m.node.push($root.tensorflow.CostGraphDef.Node.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if (!(m.cost && m.cost.length))
                            m.cost = [];
                        m.cost.push($root.tensorflow.CostGraphDef.AggregatedCost.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        CostGraphDef.Node = (function() {

            const Node = function (p) {
                this.inputInfo = [];
                this.outputInfo = [];
                this.controlInput = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            Node.prototype.name = "";
            Node.prototype.device = "";
            Node.prototype.id = 0;
            Node.prototype.inputInfo = $util.emptyArray;
            Node.prototype.outputInfo = $util.emptyArray;
            Node.prototype.temporaryMemorySize = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Node.prototype.isFinal = false;
            Node.prototype.controlInput = $util.emptyArray;
            Node.prototype.computeCost = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Node.prototype.hostTempMemorySize = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Node.prototype.deviceTempMemorySize = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Node.prototype.persistentMemorySize = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Node.prototype.computeTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Node.prototype.memoryTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Node.prototype.devicePersistentMemorySize = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Node.prototype.inaccurate = false;

            Node.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                    w.uint32(10).string(m.name);
                if (m.device != null && $Object.hasOwnProperty.call(m, "device") && m.device !== "")
                    w.uint32(18).string(m.device);
                if (m.id != null && $Object.hasOwnProperty.call(m, "id") && m.id !== 0)
                    w.uint32(24).int32(m.id);
                if (m.inputInfo != null && m.inputInfo.length) {
                    for (var i = 0; i < m.inputInfo.length; ++i)
                        $root.tensorflow.CostGraphDef.Node.InputInfo.encode(m.inputInfo[i], w.uint32(34).fork(), q + 1).ldelim();
                }
                if (m.outputInfo != null && m.outputInfo.length) {
                    for (var i = 0; i < m.outputInfo.length; ++i)
                        $root.tensorflow.CostGraphDef.Node.OutputInfo.encode(m.outputInfo[i], w.uint32(42).fork(), q + 1).ldelim();
                }
                if (m.temporaryMemorySize != null && $Object.hasOwnProperty.call(m, "temporaryMemorySize") && (typeof m.temporaryMemorySize === "object" ? m.temporaryMemorySize.low || m.temporaryMemorySize.high : m.temporaryMemorySize !== 0))
                    w.uint32(48).int64(m.temporaryMemorySize);
                if (m.isFinal != null && $Object.hasOwnProperty.call(m, "isFinal") && m.isFinal !== false)
                    w.uint32(56).bool(m.isFinal);
                if (m.controlInput != null && m.controlInput.length) {
                    w.uint32(66).int32s(m.controlInput);
                }
                if (m.computeCost != null && $Object.hasOwnProperty.call(m, "computeCost") && (typeof m.computeCost === "object" ? m.computeCost.low || m.computeCost.high : m.computeCost !== 0))
                    w.uint32(72).int64(m.computeCost);
                if (m.hostTempMemorySize != null && $Object.hasOwnProperty.call(m, "hostTempMemorySize") && (typeof m.hostTempMemorySize === "object" ? m.hostTempMemorySize.low || m.hostTempMemorySize.high : m.hostTempMemorySize !== 0))
                    w.uint32(80).int64(m.hostTempMemorySize);
                if (m.deviceTempMemorySize != null && $Object.hasOwnProperty.call(m, "deviceTempMemorySize") && (typeof m.deviceTempMemorySize === "object" ? m.deviceTempMemorySize.low || m.deviceTempMemorySize.high : m.deviceTempMemorySize !== 0))
                    w.uint32(88).int64(m.deviceTempMemorySize);
                if (m.persistentMemorySize != null && $Object.hasOwnProperty.call(m, "persistentMemorySize") && (typeof m.persistentMemorySize === "object" ? m.persistentMemorySize.low || m.persistentMemorySize.high : m.persistentMemorySize !== 0))
                    w.uint32(96).int64(m.persistentMemorySize);
                if (m.computeTime != null && $Object.hasOwnProperty.call(m, "computeTime") && (typeof m.computeTime === "object" ? m.computeTime.low || m.computeTime.high : m.computeTime !== 0))
                    w.uint32(112).int64(m.computeTime);
                if (m.memoryTime != null && $Object.hasOwnProperty.call(m, "memoryTime") && (typeof m.memoryTime === "object" ? m.memoryTime.low || m.memoryTime.high : m.memoryTime !== 0))
                    w.uint32(120).int64(m.memoryTime);
                if (m.devicePersistentMemorySize != null && $Object.hasOwnProperty.call(m, "devicePersistentMemorySize") && (typeof m.devicePersistentMemorySize === "object" ? m.devicePersistentMemorySize.low || m.devicePersistentMemorySize.high : m.devicePersistentMemorySize !== 0))
                    w.uint32(128).int64(m.devicePersistentMemorySize);
                if (m.inaccurate != null && $Object.hasOwnProperty.call(m, "inaccurate") && m.inaccurate !== false)
                    w.uint32(136).bool(m.inaccurate);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            Node.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorflow.CostGraphDef.Node();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.name = v;
                            else
                                delete m.name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.device = v;
                            else
                                delete m.device;
                            continue;
                        }
                    case 3: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.id = v;
                            else
                                delete m.id;
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            if (!(m.inputInfo && m.inputInfo.length))
                                m.inputInfo = [];
                            m.inputInfo.push($root.tensorflow.CostGraphDef.Node.InputInfo.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            if (!(m.outputInfo && m.outputInfo.length))
                                m.outputInfo = [];
                            m.outputInfo.push($root.tensorflow.CostGraphDef.Node.OutputInfo.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 6: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.temporaryMemorySize = v;
                            else
                                delete m.temporaryMemorySize;
                            continue;
                        }
                    case 7: {
                            if (u !== 0)
                                break;
                            if (v = r.bool())
                                m.isFinal = v;
                            else
                                delete m.isFinal;
                            continue;
                        }
                    case 8: {
                            if (u === 2) {
                                if (!(m.controlInput && m.controlInput.length))
                                    m.controlInput = [];
                                r.int32s(m.controlInput);
                                continue;
                            }
                            if (u !== 0)
                                break;
                            if (!(m.controlInput && m.controlInput.length))
                                m.controlInput = [];
                            m.controlInput.push(r.int32());
                            continue;
                        }
                    case 9: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.computeCost = v;
                            else
                                delete m.computeCost;
                            continue;
                        }
                    case 10: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.hostTempMemorySize = v;
                            else
                                delete m.hostTempMemorySize;
                            continue;
                        }
                    case 11: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.deviceTempMemorySize = v;
                            else
                                delete m.deviceTempMemorySize;
                            continue;
                        }
                    case 12: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.persistentMemorySize = v;
                            else
                                delete m.persistentMemorySize;
                            continue;
                        }
                    case 14: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.computeTime = v;
                            else
                                delete m.computeTime;
                            continue;
                        }
                    case 15: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.memoryTime = v;
                            else
                                delete m.memoryTime;
                            continue;
                        }
                    case 16: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.devicePersistentMemorySize = v;
                            else
                                delete m.devicePersistentMemorySize;
                            continue;
                        }
                    case 17: {
                            if (u !== 0)
                                break;
                            if (v = r.bool())
                                m.inaccurate = v;
                            else
                                delete m.inaccurate;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            Node.InputInfo = (function() {

                const InputInfo = function (p) {
                    if (p)
                        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                            if (p[ks[i]] != null && ks[i] !== "__proto__")
                                this[ks[i]] = p[ks[i]];
                };

                InputInfo.prototype.precedingNode = 0;
                InputInfo.prototype.precedingPort = 0;

                InputInfo.encode = function (m, w, q) {
                    if (!w)
                        w = $Writer.create();
                    if (q === $undefined)
                        q = 0;
                    if (q > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (m.precedingNode != null && $Object.hasOwnProperty.call(m, "precedingNode") && m.precedingNode !== 0)
                        w.uint32(8).int32(m.precedingNode);
                    if (m.precedingPort != null && $Object.hasOwnProperty.call(m, "precedingPort") && m.precedingPort !== 0)
                        w.uint32(16).int32(m.precedingPort);
                    if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                        for (var i = 0; i < m.$unknowns.length; ++i)
                            w.raw(m.$unknowns[i]);
                    return w;
                };

                InputInfo.decode = function (r, l, z, q, g) {
                    if (!(r instanceof $Reader))
                        r = $Reader.create(r);
                    if (q === $undefined)
                        q = 0;
                    if (q > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    var c, m, v;
                    if (l === $undefined)
                        c = r.len;
                    else {
                        c = r.pos + l;
                        if (c > r.len)
                            throw $RangeError("index out of range");
                        l = r.len;
                        r.len = c;
                    }
                    m = g || new $root.tensorflow.CostGraphDef.Node.InputInfo();
                    while (r.pos < c) {
                        var s = r.pos;
                        var t = r.tag();
                        if (t === z) {
                            z = $undefined;
                            break;
                        }
                        var u = t & 7;
                        switch (t >>>= 3) {
                        case 1: {
                                if (u !== 0)
                                    break;
                                if (v = r.int32())
                                    m.precedingNode = v;
                                else
                                    delete m.precedingNode;
                                continue;
                            }
                        case 2: {
                                if (u !== 0)
                                    break;
                                if (v = r.int32())
                                    m.precedingPort = v;
                                else
                                    delete m.precedingPort;
                                continue;
                            }
                        }
                        r.skipType(u, q, t);
                        if (!r.discardUnknown) {
                            $util.makeProp(m, "$unknowns", false);
                            (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                        }
                    }
                    if (l !== $undefined) {
                        if (r.pos !== c)
                            throw $RangeError("index out of range");
                        r.len = l;
                    }
                    if (z !== $undefined)
                        throw $Error("missing end group");
                    return m;
                };

                return InputInfo;
            })();

            Node.OutputInfo = (function() {

                const OutputInfo = function (p) {
                    if (p)
                        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                            if (p[ks[i]] != null && ks[i] !== "__proto__")
                                this[ks[i]] = p[ks[i]];
                };

                OutputInfo.prototype.size = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
                OutputInfo.prototype.aliasInputPort = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
                OutputInfo.prototype.shape = null;
                OutputInfo.prototype.dtype = 0;

                OutputInfo.encode = function (m, w, q) {
                    if (!w)
                        w = $Writer.create();
                    if (q === $undefined)
                        q = 0;
                    if (q > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (m.size != null && $Object.hasOwnProperty.call(m, "size") && (typeof m.size === "object" ? m.size.low || m.size.high : m.size !== 0))
                        w.uint32(8).int64(m.size);
                    if (m.aliasInputPort != null && $Object.hasOwnProperty.call(m, "aliasInputPort") && (typeof m.aliasInputPort === "object" ? m.aliasInputPort.low || m.aliasInputPort.high : m.aliasInputPort !== 0))
                        w.uint32(16).int64(m.aliasInputPort);
                    if (m.shape != null && $Object.hasOwnProperty.call(m, "shape"))
                        $root.tensorflow.TensorShapeProto.encode(m.shape, w.uint32(26).fork(), q + 1).ldelim();
                    if (m.dtype != null && $Object.hasOwnProperty.call(m, "dtype") && m.dtype !== 0)
                        w.uint32(32).int32(m.dtype);
                    if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                        for (var i = 0; i < m.$unknowns.length; ++i)
                            w.raw(m.$unknowns[i]);
                    return w;
                };

                OutputInfo.decode = function (r, l, z, q, g) {
                    if (!(r instanceof $Reader))
                        r = $Reader.create(r);
                    if (q === $undefined)
                        q = 0;
                    if (q > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    var c, m, v;
                    if (l === $undefined)
                        c = r.len;
                    else {
                        c = r.pos + l;
                        if (c > r.len)
                            throw $RangeError("index out of range");
                        l = r.len;
                        r.len = c;
                    }
                    m = g || new $root.tensorflow.CostGraphDef.Node.OutputInfo();
                    while (r.pos < c) {
                        var s = r.pos;
                        var t = r.tag();
                        if (t === z) {
                            z = $undefined;
                            break;
                        }
                        var u = t & 7;
                        switch (t >>>= 3) {
                        case 1: {
                                if (u !== 0)
                                    break;
                                if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                    m.size = v;
                                else
                                    delete m.size;
                                continue;
                            }
                        case 2: {
                                if (u !== 0)
                                    break;
                                if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                    m.aliasInputPort = v;
                                else
                                    delete m.aliasInputPort;
                                continue;
                            }
                        case 3: {
                                if (u !== 2)
                                    break;
                                m.shape = $root.tensorflow.TensorShapeProto.decode(r, r.size(), $undefined, q + 1, m.shape);
                                continue;
                            }
                        case 4: {
                                if (u !== 0)
                                    break;
                                if (v = r.int32())
                                    m.dtype = v;
                                else
                                    delete m.dtype;
                                continue;
                            }
                        }
                        r.skipType(u, q, t);
                        if (!r.discardUnknown) {
                            $util.makeProp(m, "$unknowns", false);
                            (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                        }
                    }
                    if (l !== $undefined) {
                        if (r.pos !== c)
                            throw $RangeError("index out of range");
                        r.len = l;
                    }
                    if (z !== $undefined)
                        throw $Error("missing end group");
                    return m;
                };

                return OutputInfo;
            })();

            return Node;
        })();

        CostGraphDef.AggregatedCost = (function() {

            const AggregatedCost = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            AggregatedCost.prototype.cost = 0;
            AggregatedCost.prototype.dimension = "";

            AggregatedCost.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.cost != null && $Object.hasOwnProperty.call(m, "cost") && !$Object.is(m.cost, 0))
                    w.uint32(13).float(m.cost);
                if (m.dimension != null && $Object.hasOwnProperty.call(m, "dimension") && m.dimension !== "")
                    w.uint32(18).string(m.dimension);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            AggregatedCost.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorflow.CostGraphDef.AggregatedCost();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 5)
                                break;
                            if (!$Object.is(v = r.float(), 0))
                                m.cost = v;
                            else
                                delete m.cost;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.dimension = v;
                            else
                                delete m.dimension;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return AggregatedCost;
        })();

        return CostGraphDef;
    })();

    tensorflow.SessionMetadata = (function() {

        const SessionMetadata = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        SessionMetadata.prototype.name = "";
        SessionMetadata.prototype.version = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        SessionMetadata.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                w.uint32(10).string(m.name);
            if (m.version != null && $Object.hasOwnProperty.call(m, "version") && (typeof m.version === "object" ? m.version.low || m.version.high : m.version !== 0))
                w.uint32(16).int64(m.version);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        SessionMetadata.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.SessionMetadata();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.name = v;
                        else
                            delete m.name;
                        continue;
                    }
                case 2: {
                        if (u !== 0)
                            break;
                        if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                            m.version = v;
                        else
                            delete m.version;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return SessionMetadata;
    })();

    tensorflow.RunMetadata = (function() {

        const RunMetadata = function (p) {
            this.partitionGraphs = [];
            this.functionGraphs = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        RunMetadata.prototype.stepStats = null;
        RunMetadata.prototype.costGraph = null;
        RunMetadata.prototype.partitionGraphs = $util.emptyArray;
        RunMetadata.prototype.functionGraphs = $util.emptyArray;
        RunMetadata.prototype.sessionMetadata = null;

        RunMetadata.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.stepStats != null && $Object.hasOwnProperty.call(m, "stepStats"))
                $root.tensorflow.StepStats.encode(m.stepStats, w.uint32(10).fork(), q + 1).ldelim();
            if (m.costGraph != null && $Object.hasOwnProperty.call(m, "costGraph"))
                $root.tensorflow.CostGraphDef.encode(m.costGraph, w.uint32(18).fork(), q + 1).ldelim();
            if (m.partitionGraphs != null && m.partitionGraphs.length) {
                for (var i = 0; i < m.partitionGraphs.length; ++i)
                    $root.tensorflow.GraphDef.encode(m.partitionGraphs[i], w.uint32(26).fork(), q + 1).ldelim();
            }
            if (m.functionGraphs != null && m.functionGraphs.length) {
                for (var i = 0; i < m.functionGraphs.length; ++i)
                    $root.tensorflow.RunMetadata.FunctionGraphs.encode(m.functionGraphs[i], w.uint32(34).fork(), q + 1).ldelim();
            }
            if (m.sessionMetadata != null && $Object.hasOwnProperty.call(m, "sessionMetadata"))
                $root.tensorflow.SessionMetadata.encode(m.sessionMetadata, w.uint32(42).fork(), q + 1).ldelim();
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        RunMetadata.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tensorflow.RunMetadata();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        m.stepStats = $root.tensorflow.StepStats.decode(r, r.size(), $undefined, q + 1, m.stepStats);
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        m.costGraph = $root.tensorflow.CostGraphDef.decode(r, r.size(), $undefined, q + 1, m.costGraph);
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if (!(m.partitionGraphs && m.partitionGraphs.length))
                            m.partitionGraphs = [];
                        m.partitionGraphs.push($root.tensorflow.GraphDef.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 4: {
                        if (u !== 2)
                            break;
                        if (!(m.functionGraphs && m.functionGraphs.length))
                            m.functionGraphs = [];
                        m.functionGraphs.push($root.tensorflow.RunMetadata.FunctionGraphs.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 5: {
                        if (u !== 2)
                            break;
                        m.sessionMetadata = $root.tensorflow.SessionMetadata.decode(r, r.size(), $undefined, q + 1, m.sessionMetadata);
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        RunMetadata.FunctionGraphs = (function() {

            const FunctionGraphs = function (p) {
                this.partitionGraphs = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            FunctionGraphs.prototype.partitionGraphs = $util.emptyArray;
            FunctionGraphs.prototype.preOptimizationGraph = null;
            FunctionGraphs.prototype.postOptimizationGraph = null;

            FunctionGraphs.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.partitionGraphs != null && m.partitionGraphs.length) {
                    for (var i = 0; i < m.partitionGraphs.length; ++i)
                        $root.tensorflow.GraphDef.encode(m.partitionGraphs[i], w.uint32(10).fork(), q + 1).ldelim();
                }
                if (m.preOptimizationGraph != null && $Object.hasOwnProperty.call(m, "preOptimizationGraph"))
                    $root.tensorflow.GraphDef.encode(m.preOptimizationGraph, w.uint32(18).fork(), q + 1).ldelim();
                if (m.postOptimizationGraph != null && $Object.hasOwnProperty.call(m, "postOptimizationGraph"))
                    $root.tensorflow.GraphDef.encode(m.postOptimizationGraph, w.uint32(26).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            FunctionGraphs.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tensorflow.RunMetadata.FunctionGraphs();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.partitionGraphs && m.partitionGraphs.length))
                                m.partitionGraphs = [];
                            m.partitionGraphs.push($root.tensorflow.GraphDef.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.preOptimizationGraph = $root.tensorflow.GraphDef.decode(r, r.size(), $undefined, q + 1, m.preOptimizationGraph);
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.postOptimizationGraph = $root.tensorflow.GraphDef.decode(r, r.size(), $undefined, q + 1, m.postOptimizationGraph);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return FunctionGraphs;
        })();

        return RunMetadata;
    })();

    return tensorflow;
})();

export const google = $root.google = (() => {

    const google = {};

    google.protobuf = (function() {

        const protobuf = {};

        protobuf.Timestamp = (function() {

            const Timestamp = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            Timestamp.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Timestamp.prototype.nanos = 0;

            Timestamp.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.seconds != null && $Object.hasOwnProperty.call(m, "seconds") && (typeof m.seconds === "object" ? m.seconds.low || m.seconds.high : m.seconds !== 0))
                    w.uint32(8).int64(m.seconds);
                if (m.nanos != null && $Object.hasOwnProperty.call(m, "nanos") && m.nanos !== 0)
                    w.uint32(16).int32(m.nanos);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            Timestamp.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.google.protobuf.Timestamp();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 0)
                                break;
                            if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
                                m.seconds = v;
                            else
                                delete m.seconds;
                            continue;
                        }
                    case 2: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.nanos = v;
                            else
                                delete m.nanos;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Timestamp;
        })();

        protobuf.Struct = (function() {

            const Struct = function (p) {
                this.fields = {};
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            Struct.prototype.fields = $util.emptyObject;

            Struct.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.fields != null && $Object.hasOwnProperty.call(m, "fields")) {
                    for (var ks = $Object.keys(m.fields), i = 0; i < ks.length; ++i) {
                        w.uint32(10).fork().uint32(10).string(ks[i]);
                        $root.google.protobuf.Value.encode(m.fields[ks[i]], w.uint32(18).fork(), q + 1).ldelim().ldelim();
                    }
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            Struct.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, k, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.google.protobuf.Struct();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (m.fields === $util.emptyObject)
                                m.fields = {};
                            var c2 = r.size() + r.pos;
                            if (c2 > r.len)
                                throw $RangeError("index out of range");
                            r.len = c2;
                            k = "";
                            v = null;
                            while (r.pos < c2) {
                                var t2 = r.tag();
                                u = t2 & 7;
                                switch (t2 >>>= 3) {
                                case 1:
                                    if (u !== 2)
                                        break;
                                    k = r.stringVerify();
                                    continue;
                                case 2:
                                    if (u !== 2)
                                        break;
                                    v = $root.google.protobuf.Value.decode(r, r.size(), $undefined, q + 1, v);
                                    continue;
                                }
                                r.skipType(u, q, t2);
                            }
                            if (r.pos !== c2)
                                throw $RangeError("index out of range");
                            r.len = c;
                            if (k === "__proto__")
                                $util.makeProp(m.fields, k);
                            m.fields[k] = v || new $root.google.protobuf.Value();
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Struct;
        })();

        protobuf.Value = (function() {

            const Value = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            Value.prototype.nullValue = null;
            Value.prototype.numberValue = null;
            Value.prototype.stringValue = null;
            Value.prototype.boolValue = null;
            Value.prototype.structValue = null;
            Value.prototype.listValue = null;

            let $oneOfFields;

            $Object.defineProperty(Value.prototype, "kind", {
                get: $util.oneOfGetter($oneOfFields = ["nullValue", "numberValue", "stringValue", "boolValue", "structValue", "listValue"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Value.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.nullValue != null && $Object.hasOwnProperty.call(m, "nullValue"))
                    w.uint32(8).int32(m.nullValue);
                if (m.numberValue != null && $Object.hasOwnProperty.call(m, "numberValue"))
                    w.uint32(17).double(m.numberValue);
                if (m.stringValue != null && $Object.hasOwnProperty.call(m, "stringValue"))
                    w.uint32(26).string(m.stringValue);
                if (m.boolValue != null && $Object.hasOwnProperty.call(m, "boolValue"))
                    w.uint32(32).bool(m.boolValue);
                if (m.structValue != null && $Object.hasOwnProperty.call(m, "structValue"))
                    $root.google.protobuf.Struct.encode(m.structValue, w.uint32(42).fork(), q + 1).ldelim();
                if (m.listValue != null && $Object.hasOwnProperty.call(m, "listValue"))
                    $root.google.protobuf.ListValue.encode(m.listValue, w.uint32(50).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            Value.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.google.protobuf.Value();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 0)
                                break;
                            m.nullValue = r.int32();
                            m.kind = "nullValue";
                            continue;
                        }
                    case 2: {
                            if (u !== 1)
                                break;
                            m.numberValue = r.double();
                            m.kind = "numberValue";
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.stringValue = r.stringVerify();
                            m.kind = "stringValue";
                            continue;
                        }
                    case 4: {
                            if (u !== 0)
                                break;
                            m.boolValue = r.bool();
                            m.kind = "boolValue";
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            m.structValue = $root.google.protobuf.Struct.decode(r, r.size(), $undefined, q + 1, m.structValue);
                            m.kind = "structValue";
                            continue;
                        }
                    case 6: {
                            if (u !== 2)
                                break;
                            m.listValue = $root.google.protobuf.ListValue.decode(r, r.size(), $undefined, q + 1, m.listValue);
                            m.kind = "listValue";
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Value;
        })();

        protobuf.NullValue = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NULL_VALUE"] = 0;
            return values;
        })();

        protobuf.ListValue = (function() {

            const ListValue = function (p) {
                this.values = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            ListValue.prototype.values = $util.emptyArray;

            ListValue.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.values != null && m.values.length) {
                    for (var i = 0; i < m.values.length; ++i)
                        $root.google.protobuf.Value.encode(m.values[i], w.uint32(10).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            ListValue.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.google.protobuf.ListValue();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.values && m.values.length))
                                m.values = [];
                            m.values.push($root.google.protobuf.Value.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ListValue;
        })();

        return protobuf;
    })();

    return google;
})();

export {
  $root as default
};

export const TensorDebugMode = tensorflow.TensorDebugMode;
export const DebugEvent = tensorflow.DebugEvent;
export const DebugMetadata = tensorflow.DebugMetadata;
export const SourceFile = tensorflow.SourceFile;
export const StackFrameWithId = tensorflow.StackFrameWithId;
export const CodeLocation = tensorflow.CodeLocation;
export const GraphOpCreation = tensorflow.GraphOpCreation;
export const DebuggedGraph = tensorflow.DebuggedGraph;
export const DebuggedDevice = tensorflow.DebuggedDevice;
export const Execution = tensorflow.Execution;
export const GraphExecutionTrace = tensorflow.GraphExecutionTrace;
export const Event = tensorflow.Event;
export const SourceMetadata = tensorflow.SourceMetadata;
export const LogMessage = tensorflow.LogMessage;
export const SessionLog = tensorflow.SessionLog;
export const TaggedRunMetadata = tensorflow.TaggedRunMetadata;
export const AttrValue = tensorflow.AttrValue;
export const NameAttrList = tensorflow.NameAttrList;
export const FullTypeId = tensorflow.FullTypeId;
export const FullTypeDef = tensorflow.FullTypeDef;
export const NodeDef = tensorflow.NodeDef;
export const OpDef = tensorflow.OpDef;
export const OpDeprecation = tensorflow.OpDeprecation;
export const FunctionDefLibrary = tensorflow.FunctionDefLibrary;
export const FunctionDef = tensorflow.FunctionDef;
export const GradientDef = tensorflow.GradientDef;
export const RegisteredGradient = tensorflow.RegisteredGradient;
export const VersionDef = tensorflow.VersionDef;
export const GraphDebugInfo = tensorflow.GraphDebugInfo;
export const GraphDef = tensorflow.GraphDef;
export const MeshPluginData = tensorboard.mesh.MeshPluginData;
export const MetaGraphDef = tensorflow.MetaGraphDef;
export const ScalarPluginData = tensorboard.ScalarPluginData;
export const HistogramPluginData = tensorboard.HistogramPluginData;
export const TextPluginData = tensorboard.TextPluginData;
export const ImagePluginData = tensorboard.ImagePluginData;
export const AudioPluginData = tensorboard.AudioPluginData;
export const PrCurvePluginData = tensorboard.PrCurvePluginData;
export const Chart = tensorboard.Chart;
export const MultilineChartContent = tensorboard.MultilineChartContent;
export const MarginChartContent = tensorboard.MarginChartContent;
export const Category = tensorboard.Category;
export const Layout = tensorboard.Layout;
export const SpriteMetadata = tensorboard.projector.SpriteMetadata;
export const EmbeddingInfo = tensorboard.projector.EmbeddingInfo;
export const ProjectorConfig = tensorboard.projector.ProjectorConfig;
export const AllocationDescription = tensorflow.AllocationDescription;
export const TensorDescription = tensorflow.TensorDescription;
export const AllocationRecord = tensorflow.AllocationRecord;
export const AllocatorMemoryUsed = tensorflow.AllocatorMemoryUsed;
export const NodeOutput = tensorflow.NodeOutput;
export const MemoryStats = tensorflow.MemoryStats;
export const NodeExecStats = tensorflow.NodeExecStats;
export const DeviceStepStats = tensorflow.DeviceStepStats;
export const StepStats = tensorflow.StepStats;
export const CostGraphDef = tensorflow.CostGraphDef;
export const SessionMetadata = tensorflow.SessionMetadata;
export const RunMetadata = tensorflow.RunMetadata;
export const HistogramProto = tensorflow.HistogramProto;
export const DataClass = tensorflow.DataClass;
export const SummaryMetadata = tensorflow.SummaryMetadata;
export const Summary = tensorflow.Summary;
export const DataType = tensorflow.DataType;
export const TensorShapeProto = tensorflow.TensorShapeProto;
export const ResourceHandleProto = tensorflow.ResourceHandleProto;
export const TensorProto = tensorflow.TensorProto;
export const VariantTensorDataProto = tensorflow.VariantTensorDataProto;
export const hparams = tensorboard.hparams;
export const dataProvider = tensorboard.data;
