/** Signs manifests and checks signatures: JOSE with Ed25519 (RFC 8037), so that any JOSE library can check them too. */
@NullMarked
package io.telcopledge.reporting.report.seal.signing;

import org.jspecify.annotations.NullMarked;
