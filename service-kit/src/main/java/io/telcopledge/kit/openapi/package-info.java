/** The API as its clients see it: its OpenAPI document beside it, and who may read what of it from where. */
@NullMarked
package io.telcopledge.kit.openapi;

import org.jspecify.annotations.NullMarked;
