"""The role that sees what belongs to the installation and to no owner."""

ROLE = "careeros_operator"
