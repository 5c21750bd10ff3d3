"""Who is who: the keys that tell, what an import does with each row, who may be one person, and how two become one."""
