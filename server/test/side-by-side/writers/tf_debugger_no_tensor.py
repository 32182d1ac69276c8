"""The dump of tf_debugger in mode NO_TENSOR.

needs: tf
"""
import tf_debugger

tf_debugger.dump("NO_TENSOR", circular_buffer_size=-1)
