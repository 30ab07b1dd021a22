/** What can be read by HTTP, as GraphQL: a schema made of the API's description, each field answered by the call that it is made of. */
@NullMarked
package dev.plumbline.operations.graphql;

import org.jspecify.annotations.NullMarked;
