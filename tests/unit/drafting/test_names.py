"""People are greeted as they would be called."""

import pytest

from careeros.domain.contacts import Name
from careeros.domain.drafting.names import formal_name, given_name


@pytest.mark.parametrize(
    ("name", "called"),
    [
        (Name.of(first="Noor", last="Haddad"), "Noor"),
        (Name.of(full="Noor Haddad"), "Noor"),
        (Name.of(full="Cher"), "Cher"),
        (Name.of(first="MARIA", last="ROSSI"), "Maria"),
        (Name.of(first="ANNE-MARIE"), "Anne-Marie"),
        (Name.of(first="JP", last="Berg"), "JP"),
        (Name.of(first="Anna Maria", last="Rossi"), "Anna Maria"),
        (Name.of(first="John M.", last="Doe"), "John"),
        (Name.of(first="J.", last="Doe"), ""),
        (Name.of(full="J. Doe"), ""),
        (Name.of(first="J", last="Doe"), ""),
        (Name.of(first='Robert "Bob"', last="Lee"), "Robert"),
        (Name.of(first="Dr. Anna", last="Müller"), "Anna"),
        (Name.of(first="Ana 🌟", last="Silva, MBA"), "Ana"),
        (Name.of(full="Prof. Dr. Hans Maier, PhD"), "Hans"),
        (Name.of(full="Smith, John"), "John"),
        (Name.of(full="J. Robert Oppenheimer"), "Robert"),
        (Name.of(full="Nguyen Van An"), "An"),
        (Name.of(full="Wang Xiaoming"), "Xiaoming"),
        (Name.of(full="王 小明"), "小明"),
        (Name.of(full="王小明"), "王小明"),
        (Name.of(first="小明", last="王"), "小明"),
        (Name.of(full="김민수"), "김민수"),
        (Name.of(first="محمد", last="علي"), "محمد"),
        (Name.of(first="अमित"), "अमित"),
        (Name.of(first="D'Angelo", last="x"), "D'Angelo"),
        (Name.of(full="van der Berg"), "van der Berg"),
        (Name.of(last="Smith"), "Smith"),
    ],
)
def test_the_given_name_is_found(name, called):
    assert given_name(name) == called


@pytest.mark.parametrize(
    "full",
    [
        "",
        " ",
        "nan",
        "None",
        "N/A",
        "LinkedIn Member",
        "{first_name}",
        "[Name]",
        "123",
        "🚀",
        "http://x.example",
        "a@b.example",
    ],
)
def test_what_is_no_name_is_not_greeted(full):
    assert given_name(Name.of(full=full)) == ""
    assert given_name(Name.of(first=full)) == ""


def test_a_title_is_used_only_when_the_profile_states_one():
    assert formal_name(Name.of(first="Anna", last="Müller", title="Dr.")) == "Dr. Müller"
    assert formal_name(Name.of(first="Anna", last="Müller", title="Mrs")) == ""
    assert formal_name(Name.of(first="Anna", last="Müller")) == ""
