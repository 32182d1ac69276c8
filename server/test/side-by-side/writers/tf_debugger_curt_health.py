"""The dump of tf_debugger in mode CURT_HEALTH.

needs: tf
"""
import tf_debugger

tf_debugger.dump("CURT_HEALTH", circular_buffer_size=-1)
