"""Names that open longer ones and are another person's all the same: Paul is not short for Paula."""

OWN_NAMES = frozenset(
    """
    adrian agnes alan albert alberto alfred ali alice alison allan amal aman amar amin amit anand andre andrea angel
    angela anil anita ankit ann anna anne anton arjun armand arnold arthur arun aziz bernard bogdan brian bruno carl
    carla carlo carlos carmen carol caroline catalin cecil celest charles charlot christian clara claude claudi claudio
    clement constant cornel cristian dagmar daniel daniela darin david denis dennis dominic dominik donald edgar
    edmund eduard eduardo edward elena emil emilia emma eric erik ernest ernst eugen eugene fabian farid felix ferdinand
    fernand fernando florian francis frank frederic frederick fritz gabriel george georg georgi gerald gerard gilbert
    giovanni graham guido gustav habib hamid hanna hans harold harris hassan heinrich helen helena henri henry herbert
    herman hubert hugo ian igor irena isaac ivan jacob jacqu jakob jalal jamal james jamil jan jana jane jaroslav
    jasmin jean jeanne jeffrey joan joann joel johan johann johanna john jon jona jordan jorge jose josef joseph juan
    juli julia julian julie julien karan karim karin karl karol khalid kiran kumar lakshman lara latif laura laurent
    lauren lea leon leonid leonard lilian linda lorenz louis luc luca lucas lucia lucian lucie luis luisa mahesh manuel
    marc marcel marcell margaret mari maria marian marie marin marina mario marion marius mark marko marta martin mary
    matthias maurice melan michael michel mihai mikael milan miroslav mohan monica monika mustafa nabil natal nicol
    nicola nikola nina noel nora olive oliver omar oscar otto pascal patric patrick paul paula pavel pedro peter petr
    philip phillip pierre prakash rachid rafael raj rajan ralf ram rama raman ramon raphael rashid raul ravi regin
    renat rene
    ricard richard rita robert robin roger roland roman ronald rosa rosalind ruben rudolf rupert ruth said salim samir
    sandra sara saul sergi sergio silvia silvio simon sita sofia stanislav stefan stephan steven sumit sunil sunit
    susan sven sylvia tatian theodor theresa thomas tobias ulrich umar ursula uma valentin valeri valerio vasil vera
    victor viktor vincent virgil vivian vladislav walter werner wilhelm willem william xavier yasmin yusuf yvon zoran
    """.split()
)
"""With four letters more or fewer behind them it is somebody else who is named."""

OWN_FOND_NAMES = frozenset(
    """
    emily carly leonie lucy marie julie stacy stacey romy josie rosalie melanie natalie valerie leslie lesley audrey
    andrey jeffrey geoffrey sidney henry kelly molly sally polly nelly jackie amy lily mary cory rory toby stephanie
    lucie sophie connie wendy tony johnny trudy becky jerry terry barry larry garry harry perry carrie marnie bonnie
    """.split()
)
"""Names that seem to be made of others and are not: Emily is not Emil, Leonie not Leon."""
