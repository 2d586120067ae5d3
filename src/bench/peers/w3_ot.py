"""W3 with OpenTURNS: JansenSensitivityAlgorithm over a PythonFunction that is vectorised with numpy (func_sample)."""
import os, time, sys, numpy as np, openturns as ot
CAP=500; lo=[300,1,.4,-.01,0,2.]; hi=[1000,4,1,.05,.03,20.]
def stepm(X):
    X=np.asarray(X); B,k,g,r,n=X[:,0].copy(),X[:,1]*X[:,2],1+X[:,3],1+X[:,4],1/X[:,5]; h=np.full(len(X),CAP+1.); ids=np.arange(len(X)); R=k.copy()
    for t in range(1,CAP+1):
        R*=g; B*=r; B-=R*np.minimum(1,t*n); d=B<=0
        if d.any():
            h[ids[d]]=t; m=~d; R,B,g,r,n,ids=R[m],B[m],g[m],r[m],n[m],ids[m]
            if not len(ids): break
    return h.reshape(-1,1)
t0=time.process_time()
f=ot.PythonFunction(6,1,func_sample=stepm); dist=ot.ComposedDistribution([ot.Uniform(a,b) for a,b in zip(lo,hi)])
boot=int(sys.argv[1]) if len(sys.argv)>1 else 100
e=ot.SobolIndicesExperiment(dist,1<<14,False).generate(); t1=time.process_time(); y=f(e); t2=time.process_time()
a=ot.JansenSensitivityAlgorithm(e,y,1<<14); a.setBootstrapSize(boot); s=a.getFirstOrderIndices(); st=a.getTotalOrderIndices(); t3=time.process_time()
if boot: ci=a.getFirstOrderIndicesInterval()
t4=time.process_time()
print(f"OpenTURNS W3 total {1e3*(t4-t0):.0f} ms (design {1e3*(t1-t0):.0f}, model {1e3*(t2-t1):.0f}, indices {1e3*(t3-t2):.0f}, {boot} bootstrap {1e3*(t4-t3):.0f}) S1 {np.round(s,3)} ST {np.round(st,3)}")
