"""The faults that block approval, each found at a place as narrow as the fault."""
