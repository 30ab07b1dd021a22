@org.jspecify.annotations.NullMarked
package dev.plumbline.compliance.suppositions;
