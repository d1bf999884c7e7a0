/**
 * What the pages of all services have in common, so that they look like one: the layout
 * ({@code templates/layout.html}), its words, the style sheet ({@code /look/pledge.css}), the choice of language and
 * the headers. Pages are rendered on the server and complete without a script. What a page shows is its service's.
 */
@NullMarked
package io.telcopledge.kit.page;

import org.jspecify.annotations.NullMarked;
