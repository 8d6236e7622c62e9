import Testing

import MainstayKubernetes
